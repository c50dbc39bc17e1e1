/// The public halves of all keys, past and present.
@NullMarked
package dev.mitra.license.signing.http;

import org.jspecify.annotations.NullMarked;
