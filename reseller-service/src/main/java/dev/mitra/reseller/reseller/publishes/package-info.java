/// What the other services learn of a reseller: activated, changed, suspended, reinstated.
@NullMarked
package dev.mitra.reseller.reseller.publishes;

import org.jspecify.annotations.NullMarked;
