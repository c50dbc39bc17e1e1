/// order-service: the catalogue, prices, quotes and orders, billed to a reseller and shipped to its customer.
///
/// Owns products, list prices, quotes and orders with their three axes: payment, release, fulfilment.
/// Answers `/v1/products`, `/v1/quotes`, `/v1/orders`, `/v1/purchases`, `/v1/staff-tasks`.
/// Publishes OrderPlaced, OrderReleased, OrderCancelled, OrderCompleted (no money) and, for billing alone,
/// OrderPriced and OrderVoided. Reads what resellers are (mitra.reseller), what was invoiced and paid
/// (mitra.billing), whose account a licence belongs to (mitra.account), and what was issued (mitra.license).
@NullMarked
package dev.mitra.order;

import org.jspecify.annotations.NullMarked;
