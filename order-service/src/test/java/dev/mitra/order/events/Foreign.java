package dev.mitra.order.events;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.Money;
import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Events of other services, written by the test in their stead.
final class Foreign {

    static final Instant AT = Instant.parse("2026-03-02T15:04:05Z");
    static final LocalDate DAY = LocalDate.parse("2026-03-02");

    private Foreign() {}

    interface OfOrder extends OutboundEvent {
        UUID orderId();

        @Override
        default UUID key() {
            return orderId();
        }
    }

    @EventType(name = "InvoiceIssued", topic = "mitra.billing")
    record InvoiceIssued(
            UUID orderId,
            String invoiceNumber,
            Money net,
            Money tax,
            Money total,
            LocalDate dueOn,
            String paymentReference,
            long version,
            Instant occurredAt)
            implements OfOrder {}

    @EventType(name = "OrderPaid", topic = "mitra.billing")
    record OrderPaid(UUID orderId, LocalDate paidOn, long version, Instant occurredAt) implements OfOrder {}

    @EventType(name = "PaymentReversed", topic = "mitra.billing")
    record PaymentReversed(UUID orderId, String reason, String kind, long version, Instant occurredAt)
            implements OfOrder {

        PaymentReversed(UUID orderId, String reason, long version, Instant occurredAt) {
            this(orderId, reason, "BANK", version, occurredAt);
        }
    }

    @EventType(name = "InvoiceWrittenOff", topic = "mitra.billing")
    record InvoiceWrittenOff(UUID orderId, long version, Instant occurredAt) implements OfOrder {}

    @EventType(name = "CreditNoteIssued", topic = "mitra.billing")
    record CreditNoteIssued(UUID orderId, String reason, long version, Instant occurredAt) implements OfOrder {}

    @EventType(name = "AccountMatched", topic = "mitra.account")
    record AccountMatched(AccountId accountId, UUID organisationId, UUID orderId, long version, Instant occurredAt)
            implements OutboundEvent {
        @Override
        public UUID key() {
            return accountId.value();
        }

        @Override
        public UUID correlation() {
            return orderId;
        }
    }

    record Seat(UUID licenseId, UUID lineId, int seat, String sku) {}

    @EventType(name = "LicenseIssued", topic = "mitra.license")
    record LicenseIssued(UUID orderId, List<Seat> licenses, long version, Instant occurredAt) implements OfOrder {}

    @EventType(name = "LicenseDelivered", topic = "mitra.license")
    record LicenseDelivered(UUID orderId, long version, Instant occurredAt) implements OfOrder {}

    @EventType(name = "LicenseRevoked", topic = "mitra.license")
    record LicenseRevoked(UUID orderId, UUID licenseId, long version, Instant occurredAt) implements OfOrder {}

    @EventType(name = "LicenseReplaced", topic = "mitra.license")
    record LicenseReplaced(
            UUID orderId, UUID licenseId, UUID replaces, boolean ownerChanged, long version, Instant occurredAt)
            implements OfOrder {}

    @EventType(name = "LicenseIssueFailed", topic = "mitra.license")
    record LicenseIssueFailed(UUID orderId, String reason, long version, Instant occurredAt) implements OfOrder {}
}
