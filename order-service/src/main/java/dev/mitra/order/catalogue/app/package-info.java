/// Fills the catalogue.
@NullMarked
package dev.mitra.order.catalogue.app;

import org.jspecify.annotations.NullMarked;
