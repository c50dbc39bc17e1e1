package dev.mitra.account.customer.db;

import dev.mitra.account.customer.Provisioning;
import dev.mitra.account.customer.ReceivedOrder;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.OrganisationId;
import dev.mitra.kernel.ResellerId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of `customer_order`.
@Entity
@Table(name = "customer_order")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields
class CustomerOrderRow {
    @Id
    UUID orderId;

    UUID accountId;
    UUID organisationId;
    String orderNumber;

    @Enumerated(EnumType.STRING)
    Provisioning.Outcome outcome;

    @Nullable
    UUID resellerId;

    Instant provisionedAt;

    @Nullable
    Instant refusedAt;

    @Nullable
    UUID refusedBy;

    static CustomerOrderRow of(Provisioning provisioning, Instant now) {
        var row = new CustomerOrderRow();
        row.orderId = provisioning.order().id().value();
        row.accountId = provisioning.account().id().value();
        row.organisationId = provisioning.account().organisation().value();
        row.orderNumber = provisioning.order().number();
        row.outcome = provisioning.outcome();
        row.resellerId = provisioning.order().reseller().map(ResellerId::value).orElse(null);
        row.provisionedAt = now;
        return row;
    }

    ReceivedOrder received() {
        return new ReceivedOrder(
                new OrderId(orderId),
                orderNumber,
                new OrganisationId(organisationId),
                new AccountId(accountId),
                Optional.ofNullable(resellerId).map(ResellerId::new),
                provisionedAt,
                Optional.ofNullable(refusedAt));
    }
}
