/// `/v1/order-imports` and `/v1/order-exports`.
@NullMarked
package dev.mitra.order.bulk.http;

import org.jspecify.annotations.NullMarked;
