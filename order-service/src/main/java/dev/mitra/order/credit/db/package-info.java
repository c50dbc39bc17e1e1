/// The tables `reseller_credit` and `taken_credit`.
@NullMarked
package dev.mitra.order.credit.db;

import org.jspecify.annotations.NullMarked;
