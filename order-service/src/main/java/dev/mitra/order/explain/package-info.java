/// Why a price or term is what it is, told to people and programs.
@NullMarked
package dev.mitra.order.explain;

import org.jspecify.annotations.NullMarked;
