/// The table `renewal_offer` and what is read for it.
@NullMarked
package dev.mitra.order.renewal.db;

import org.jspecify.annotations.NullMarked;
