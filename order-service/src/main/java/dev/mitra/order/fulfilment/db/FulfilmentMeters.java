package dev.mitra.order.fulfilment.db;

import dev.mitra.messaging.EventLatency;
import dev.mitra.messaging.TableGauge;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// The metrics of orders: how many are on their way, and how long each step takes.
class FulfilmentMeters {

    private static final String NAME = "mitra.fulfilment";

    /// Only those that somebody waits for: counting what is finished would read the whole table.
    @Produces
    @Singleton
    TableGauge onTheirWay() {
        return new TableGauge("mitra.orders", "orders on their way, by state", "state", """
                select 'AWAITING_PAYMENT', count(*) from orders where release_state = 'WAITING' and payment_state = 'UNPAID'
                union all
                select state.name, count(orders.id)
                from (values ('PENDING'), ('ISSUED'), ('HELD')) as state (name)
                left join orders on orders.fulfilment_state = state.name
                    and orders.fulfilment_state in ('PENDING', 'ISSUED', 'HELD')
                group by state.name
                """);
    }

    /// The latencies know an order when it has its licences; this knows it while it waits. What staff has stopped is
    /// not waited for, and what could not be issued is HELD.
    @Produces
    @Singleton
    TableGauge oldestWithoutLicences() {
        return new TableGauge(
                "mitra.orders.oldest.seconds",
                "how long the oldest released order has been waiting for its licences",
                "state",
                """
                select 'PENDING', greatest(0, coalesce(extract(epoch from clock_timestamp() - min(fulfilment_at)), 0))
                from orders where fulfilment_state = 'PENDING' and hold_reason is null
                """);
    }

    @Produces
    @Singleton
    EventLatency placedToInvoiced() {
        return new EventLatency(NAME, "placed-to-invoiced", "OrderPlaced.v1", "InvoiceIssued.v1");
    }

    @Produces
    @Singleton
    EventLatency paidToReleased() {
        return new EventLatency(NAME, "paid-to-released", "OrderPaid.v1", "OrderReleased.v1");
    }

    @Produces
    @Singleton
    EventLatency releasedToLicence() {
        return new EventLatency(NAME, "released-to-licence", "OrderReleased.v1", "LicenseIssued.v1");
    }

    @Produces
    @Singleton
    EventLatency paidToLicence() {
        return new EventLatency(NAME, "paid-to-licence", "OrderPaid.v1", "LicenseIssued.v1");
    }

    @Produces
    @Singleton
    EventLatency paidToDelivered() {
        return new EventLatency(NAME, "paid-to-delivered", "OrderPaid.v1", "LicenseDelivered.v1");
    }
}
