package dev.mitra.order.order.http;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.Percentage;
import dev.mitra.kernel.ResellerId;
import dev.mitra.order.explain.Explanation;
import dev.mitra.order.licence.LicenseId;
import dev.mitra.order.order.Channel;
import dev.mitra.order.order.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An order as its reseller and the staff see it, with prices.
///
/// @param resellerId reseller of record, null for a direct order
/// @param completed paid and delivered
/// @param net sum of the lines before tax
/// @param invoice null until billing-service has issued it
/// @param customerAccount PENDING or READY; whether the account was there before is not told (R5.3)
public record OrderView(
        OrderId id,
        String number,
        Channel channel,
        @Nullable ResellerId resellerId,
        Status status,
        boolean completed,
        Terms terms,
        BillToView billTo,
        ShipToShape shipTo,
        List<LineView> lines,
        Money net,
        Instant placedAt,
        LocalDate dueOn,
        @Nullable String purchaseOrderNumber,
        @Nullable String notes,
        List<WarningView> warnings,
        List<Explanation> priceExplanation,
        List<Explanation> termsExplanation,
        @Nullable InvoiceView invoice,
        List<LicenseView> licenses,
        List<SupportView> support,
        CustomerAccount customerAccount,
        long version) {

    /// The three axes.
    ///
    /// @param onHold stopped by staff
    /// @param reason why it was cancelled, returned or is held, null otherwise
    public record Status(
            PaymentState payment,
            ReleaseState release,
            FulfilmentState fulfilment,
            boolean onHold,
            @Nullable String reason) {}

    public enum PaymentState {
        UNPAID,
        PAID,
        REVERSED,
        CREDITED
    }

    public enum ReleaseState {
        WAITING,
        RELEASED,
        CANCELLED,
        RETURNED
    }

    public enum FulfilmentState {
        NONE,
        PENDING,
        ISSUED,
        DELIVERED,
        HELD,
        REVOKED
    }

    public enum CustomerAccount {
        PENDING,
        READY
    }

    /// The reseller as it stood when the order was placed.
    public record BillToView(
            String legalName,
            AddressShape address,
            @Nullable String taxId,
            String language,
            List<ContactView> contacts) {}

    public record ContactView(String name, String email) {}

    /// @param purpose NEW, RENEWAL, UPGRADE or SUPPORT
    /// @param replaces licences that are renewed or upgraded, in the order of the seats
    /// @param supports licences that support was named for; empty where it is for seats of the same order
    /// @param netUnit one seat after discount, rounded HALF_UP
    public record LineView(
            UUID lineId,
            String sku,
            String name,
            int quantity,
            Money listUnit,
            Percentage discountPercent,
            Money netUnit,
            Money net,
            String purpose,
            List<LicenseId> replaces,
            List<LicenseId> supports) {}

    public record WarningView(String code, String detail) {}

    /// @param paymentReference to be named in the wire, ISO 11649
    public record InvoiceView(
            String number, Money net, Money tax, Money total, LocalDate dueOn, String paymentReference) {}

    /// Seats of a line whose support runs from one day through another.
    public record SupportView(UUID lineId, String sku, long seats, LocalDate from, LocalDate until) {}

    public record LicenseView(LicenseId id, UUID lineId, String sku, int seat) {}
}
