/// The endpoints, in Nimbus' words.
@NullMarked
package dev.mitra.account.oauth.http;

import org.jspecify.annotations.NullMarked;
