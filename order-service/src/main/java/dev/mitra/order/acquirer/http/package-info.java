/// The simulated acquirer's pages.
@NullMarked
package dev.mitra.order.acquirer.http;

import org.jspecify.annotations.NullMarked;
