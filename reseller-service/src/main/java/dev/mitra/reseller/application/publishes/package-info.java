/// ResellerApplied, ResellerApproved, ResellerRejected.
@NullMarked
package dev.mitra.reseller.application.publishes;

import org.jspecify.annotations.NullMarked;
