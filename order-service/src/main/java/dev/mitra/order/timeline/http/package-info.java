/// `/v1/orders/{id}/timeline`.
@NullMarked
package dev.mitra.order.timeline.http;

import org.jspecify.annotations.NullMarked;
