/// `/v1/resellers/me/departure` and the same for sales.
@NullMarked
package dev.mitra.reseller.departure.http;

import org.jspecify.annotations.NullMarked;
