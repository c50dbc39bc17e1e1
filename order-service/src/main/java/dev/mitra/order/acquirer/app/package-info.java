/// What the simulated acquirer does.
@NullMarked
package dev.mitra.order.acquirer.app;

import org.jspecify.annotations.NullMarked;
