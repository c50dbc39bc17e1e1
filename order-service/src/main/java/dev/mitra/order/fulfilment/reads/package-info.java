/// What order-service takes from mitra.account and mitra.license.
@NullMarked
package dev.mitra.order.fulfilment.reads;

import org.jspecify.annotations.NullMarked;
