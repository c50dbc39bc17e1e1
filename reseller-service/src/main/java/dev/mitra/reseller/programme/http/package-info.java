/// What requests of every feature share: the language of the answer.
@NullMarked
package dev.mitra.reseller.programme.http;

import org.jspecify.annotations.NullMarked;
