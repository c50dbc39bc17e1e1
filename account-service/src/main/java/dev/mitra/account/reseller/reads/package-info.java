/// ResellerActivated, ResellerSuspended, ResellerReinstated and ResellerLeft.
@NullMarked
package dev.mitra.account.reseller.reads;

import org.jspecify.annotations.NullMarked;
