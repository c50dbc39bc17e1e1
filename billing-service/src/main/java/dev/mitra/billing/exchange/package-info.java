/// Money of one currency that pays what is billed in another: rates as dated rows, the gain or loss on settlement.
@NullMarked
package dev.mitra.billing.exchange;

import org.jspecify.annotations.NullMarked;
