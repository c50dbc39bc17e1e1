/// ResellerActivated, ResellerSuspended and ResellerReinstated.
@NullMarked
package dev.mitra.account.reseller.reads;

import org.jspecify.annotations.NullMarked;
