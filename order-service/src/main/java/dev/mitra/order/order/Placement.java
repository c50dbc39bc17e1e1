package dev.mitra.order.order;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.Money;
import dev.mitra.order.explain.Explanation;
import dev.mitra.order.party.BillTo;
import dev.mitra.order.party.DeliverTo;
import dev.mitra.order.party.ShipTo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was agreed when the order was placed; frozen.
///
/// @param net sum of the lines before tax
/// @param orderDate day of the order in the vendor's zone; the due date counts from it (R7.6)
/// @param policyVersion the reseller policy that applied (R9.1)
public record Placement(
        Channel channel,
        AccountId buyer,
        ShipTo shipTo,
        BillTo billTo,
        DeliverTo deliverTo,
        List<OrderLine> lines,
        Money net,
        Instant placedAt,
        LocalDate orderDate,
        @Nullable String purchaseOrderNumber,
        @Nullable String notes,
        @Nullable String policyVersion,
        List<Warning> warnings,
        List<Explanation> priceExplanation,
        List<Explanation> termsExplanation) {

    public Placement {
        lines = List.copyOf(lines);
        warnings = List.copyOf(warnings);
        priceExplanation = List.copyOf(priceExplanation);
        termsExplanation = List.copyOf(termsExplanation);
    }

    public boolean hasSupport() {
        return lines.stream().anyMatch(line -> line.grant().bringsSupport());
    }

    /// Whether an opportunity with the customer's firm has added to the discount (R11.4).
    public boolean isPricedForItsFirm() {
        return priceExplanation.stream().anyMatch(entry -> entry.rule().equals("R11.4"));
    }

    /// Whether nothing of it is a licence.
    public boolean isServiceAlone() {
        return lines.stream().allMatch(line -> line.grant().bringsSupport());
    }

    public Fingerprint fingerprint() {
        return Fingerprint.of(this);
    }

    /// The same for another ship-to.
    public Placement shippedTo(ShipTo other) {
        return new Placement(
                channel,
                buyer,
                other,
                billTo,
                deliverTo,
                lines,
                net,
                placedAt,
                orderDate,
                purchaseOrderNumber,
                notes,
                policyVersion,
                warnings,
                priceExplanation,
                termsExplanation);
    }
}
