package dev.mitra.reseller.policy.db;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.policy.Acceptance;
import dev.mitra.reseller.programme.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The evidence of one acceptance; written once.
@Entity
@Table(name = "policy_acceptance")
@IdClass(AcceptanceKey.class)
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class AcceptanceRow {

    @Id
    UUID resellerId;

    @Id
    String policyVersion;

    UUID accountId;
    String sha256;

    @Enumerated(EnumType.STRING)
    Language language;

    String address;
    String userAgent;
    Instant acceptedAt;

    @Nullable
    UUID orderId;

    @Nullable
    String orderNumber;

    static AcceptanceRow of(Acceptance acceptance) {
        var row = new AcceptanceRow();
        row.resellerId = acceptance.reseller().value();
        row.policyVersion = acceptance.policyVersion();
        row.accountId = acceptance.account().value();
        row.sha256 = acceptance.sha256();
        row.language = acceptance.language();
        row.address = acceptance.address();
        row.userAgent = acceptance.userAgent();
        row.acceptedAt = acceptance.at();
        var order = acceptance.order();
        if (order != null) {
            row.orderId = order.id().value();
            row.orderNumber = order.number();
        }
        return row;
    }

    private Acceptance.@Nullable ByOrder order() {
        return orderId == null || orderNumber == null
                ? null
                : new Acceptance.ByOrder(new OrderId(orderId), orderNumber);
    }

    Acceptance toAcceptance() {
        return new Acceptance(
                new ResellerId(resellerId),
                new AccountId(accountId),
                policyVersion,
                sha256,
                language,
                address,
                userAgent,
                acceptedAt,
                order());
    }
}
