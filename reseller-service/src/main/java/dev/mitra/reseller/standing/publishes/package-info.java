/// ResellerStandingChanged.
@NullMarked
package dev.mitra.reseller.standing.publishes;

import org.jspecify.annotations.NullMarked;
