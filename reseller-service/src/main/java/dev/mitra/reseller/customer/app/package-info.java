/// Notes customers of orders, and shows them to sales.
@NullMarked
package dev.mitra.reseller.customer.app;

import org.jspecify.annotations.NullMarked;
