/// The table `issued_license`.
@NullMarked
package dev.mitra.order.licence.db;

import org.jspecify.annotations.NullMarked;
