/// Who acts for which reseller, as reseller-service tells.
@NullMarked
package dev.mitra.account.reseller;

import org.jspecify.annotations.NullMarked;
