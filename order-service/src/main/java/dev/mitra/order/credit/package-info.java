/// How much a reseller may owe on terms at once; beyond it orders are prepaid, never refused.
@NullMarked
package dev.mitra.order.credit;

import org.jspecify.annotations.NullMarked;
