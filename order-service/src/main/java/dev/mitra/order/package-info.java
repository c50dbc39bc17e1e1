/// order-service: the catalogue, prices, quotes and orders, billed to a reseller and shipped to its customer.
///
/// Owns products, list prices, quotes, credit limits and orders with their three axes: payment, release,
/// fulfilment. Answers `/v1/products`, `/v1/price-lists`, `/v1/catalogue` and its files, `/v1/quotes`,
/// `/v1/orders`, `/v1/direct-orders` and their card payments, `/v1/order-imports`, `/v1/order-exports`,
/// `/v1/purchases`, `/v1/credit-limits`, `/v1/card-refunds`, `/v1/staff-tasks`, and the acquirer's notices at
/// `/v1/card-notices`. Publishes OrderPlaced, OrderReleased, OrderCancelled, OrderSuspended, OrderReinstated,
/// OrderRefunded, OrderCompleted (no money) and, for billing alone, OrderPriced, OrderVoided,
/// OrderRefundRequested, CardPaymentCaptured and CardPaymentRefunded. Reads what resellers are
/// (mitra.reseller), what was invoiced and paid, and which card money no invoice keeps (mitra.billing), whose
/// account a licence belongs to and who is to be forgotten (mitra.account), and what was issued
/// (mitra.license).
@NullMarked
package dev.mitra.order;

import org.jspecify.annotations.NullMarked;
