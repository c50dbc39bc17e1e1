package dev.mitra.order.order.app;

import dev.mitra.kernel.UuidV7;
import dev.mitra.order.explain.Explanation;
import dev.mitra.order.order.Buyer;
import dev.mitra.order.order.Channel;
import dev.mitra.order.order.OrderLine;
import dev.mitra.order.order.OrderWish;
import dev.mitra.order.order.Placement;
import dev.mitra.order.order.TermsDecision;
import dev.mitra.order.order.Warning;
import dev.mitra.order.price.Priced;
import dev.mitra.order.price.PricedLine;
import dev.mitra.order.reseller.Admission;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// All that was decided about an order, before it is booked.
record Draft(
        OrderWish wish,
        Buyer buyer,
        Admission.Admitted admitted,
        Priced priced,
        TermsDecision terms,
        Instant placedAt) {

    Placement placement(LocalDate orderDate, List<Warning> warnings) {
        var profile = admitted.reseller().profile();
        return new Placement(
                Channel.RESELLER,
                buyer.account(),
                wish.shipTo(),
                profile.billTo(),
                profile.deliverTo(),
                priced.lines().stream().map(Draft::line).toList(),
                priced.net(),
                placedAt,
                orderDate,
                wish.purchaseOrderNumber(),
                wish.notes(),
                admitted.policyVersion(),
                warnings,
                priced.explanation(),
                termsExplanation());
    }

    private List<Explanation> termsExplanation() {
        var entries = new ArrayList<>(terms.explanation());
        var applies = admitted.policyVersion();
        var accepted = admitted.reseller().acceptedPolicy();
        if (applies != null) {
            var result = applies.equals(accepted)
                    ? "policy " + applies + " was accepted"
                    : "policy " + applies + " is accepted by this order";
            entries.add(new Explanation("R9.1", Map.of("applies", applies, "accepted", accepted), result));
        }
        return entries;
    }

    static OrderLine line(PricedLine line) {
        return new OrderLine(
                UuidV7.random(),
                line.product().sku(),
                line.product().name(),
                line.product().grant(),
                line.quantity(),
                line.listUnit(),
                line.discount(),
                line.netUnit(),
                line.net(),
                line.purpose());
    }
}
