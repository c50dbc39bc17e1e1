/// Notes and finds the licences of orders.
@NullMarked
package dev.mitra.order.licence.app;

import org.jspecify.annotations.NullMarked;
