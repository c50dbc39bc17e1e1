package dev.mitra.account.customer.db;

import dev.mitra.account.customer.Provisioning;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// A row of `customer_order`.
@Entity
@Table(name = "customer_order")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields
class CustomerOrderRow {
    @Id
    UUID orderId;

    UUID accountId;
    String orderNumber;

    @Enumerated(EnumType.STRING)
    Provisioning.Outcome outcome;

    Instant provisionedAt;

    static CustomerOrderRow of(Provisioning provisioning, Instant now) {
        var row = new CustomerOrderRow();
        row.orderId = provisioning.order().id().value();
        row.accountId = provisioning.account().id().value();
        row.orderNumber = provisioning.order().number();
        row.outcome = provisioning.outcome();
        row.provisionedAt = now;
        return row;
    }
}
