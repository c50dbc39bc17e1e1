/// Follows the resellers and says whether one may order.
@NullMarked
package dev.mitra.order.reseller.app;

import org.jspecify.annotations.NullMarked;
