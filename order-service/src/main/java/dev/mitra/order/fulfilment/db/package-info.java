/// What is measured of orders on their way.
@NullMarked
package dev.mitra.order.fulfilment.db;

import org.jspecify.annotations.NullMarked;
