/// The tables `reseller` and `policy`.
@NullMarked
package dev.mitra.order.reseller.db;

import org.jspecify.annotations.NullMarked;
