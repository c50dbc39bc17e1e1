package dev.mitra.reseller.standing.db;

import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.standing.PaidOrder;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/// What was heard of one order.
@Entity
@Table(name = "paid_order")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class PaidOrderRow {

    @Id
    UUID orderId;

    UUID resellerId;

    @Enumerated(EnumType.STRING)
    PaidOrder.State state;

    long version;

    void take(PaidOrder order) {
        orderId = order.order().value();
        resellerId = order.reseller().value();
        state = order.state();
        version = order.version();
    }

    PaidOrder toPaidOrder() {
        return new PaidOrder(new OrderId(orderId), new ResellerId(resellerId), state, version);
    }
}
