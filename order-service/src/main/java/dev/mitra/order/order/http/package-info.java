/// `/v1/orders`: place, list, show and cancel orders.
@NullMarked
package dev.mitra.order.order.http;

import org.jspecify.annotations.NullMarked;
