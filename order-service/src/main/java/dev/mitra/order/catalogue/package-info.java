/// What the vendor sells: products with their licence grant, licensing guidance and dated list prices.
@NullMarked
package dev.mitra.order.catalogue;

import org.jspecify.annotations.NullMarked;
