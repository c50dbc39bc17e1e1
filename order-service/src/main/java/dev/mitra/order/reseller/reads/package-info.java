/// What order-service takes from mitra.reseller.
@NullMarked
package dev.mitra.order.reseller.reads;

import org.jspecify.annotations.NullMarked;
