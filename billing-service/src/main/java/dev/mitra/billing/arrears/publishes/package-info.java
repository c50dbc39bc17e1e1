/// What billing tells about arrears, on `mitra.receivables` under the reseller's key.
@NullMarked
package dev.mitra.billing.arrears.publishes;

import org.jspecify.annotations.NullMarked;
