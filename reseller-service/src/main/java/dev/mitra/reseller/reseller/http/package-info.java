/// `/v1/resellers`: what staff and the reseller itself see and do.
@NullMarked
package dev.mitra.reseller.reseller.http;

import org.jspecify.annotations.NullMarked;
