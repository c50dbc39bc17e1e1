/// What the simulated acquirer remembers.
@NullMarked
package dev.mitra.order.acquirer.db;

import org.jspecify.annotations.NullMarked;
