package dev.mitra.billing.receipt;

import dev.mitra.billing.invoice.DocumentNumber;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.kernel.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Invoices that free money may be meant for; a person decides.
///
/// @param score 0 to 100, how much speaks for it
public record Proposal(ReceiptId receipt, int score, List<Part> parts, List<Reason> reasons) {

    /// What one invoice would take.
    public record Part(DocumentNumber number, Money amount) {}

    /// For a known payer: its open invoices, the oldest due first.
    public static Optional<Proposal> oldestFirst(Receipt.Accepted receipt, List<Invoice> open) {
        var spreading = Spreading.over(receipt.free(), open);
        if (spreading.shares().isEmpty()) {
            return Optional.empty();
        }
        var whole = spreading.shares().stream()
                .allMatch(share -> share.amount().equals(share.invoice().open()));
        var reasons = new ArrayList<Reason>();
        reasons.add(new Reason("PAYER_KNOWN", "the payer's open invoices, the oldest due first"));
        reasons.addAll(spreading.reasons());
        return Optional.of(new Proposal(receipt.id(), whole ? 70 : 50, parts(spreading), reasons));
    }

    /// For a known payer: the only invoices that what was sent makes, before banks kept their charges.
    ///
    /// @param worth what the money settles, charges that the vendor bears among it
    public static Optional<Proposal> withinTolerance(
            Receipt.Accepted receipt, Money worth, List<Invoice.Payable> open) {
        var money = receipt.money();
        if (!ChargesPolicy.withinTolerance(money) || receipt.allocated().isPositive()) {
            return Optional.empty();
        }
        return switch (AmountMatch.of(money.amount().plus(money.charges()), open)) {
            case AmountMatch.Ambiguous _, AmountMatch.Nothing _ -> Optional.empty();
            case AmountMatch.Unique(var meant) -> {
                var spreading = Spreading.over(worth, List.copyOf(meant));
                var reasons = new ArrayList<Reason>();
                reasons.add(new Reason(
                        "WITHIN_TOLERANCE", "known payer, " + money.charges() + " were kept by banks on the way"));
                reasons.addAll(spreading.reasons());
                yield Optional.of(new Proposal(receipt.id(), 80, parts(spreading), reasons));
            }
        };
    }

    /// For an unknown payer: an invoice of exactly this amount, which proves nothing by itself.
    public static Proposal sameAmount(Receipt.Accepted receipt, Invoice.Payable invoice, boolean only) {
        var part = new Part(invoice.bill().number(), receipt.free());
        var reason = new Reason(
                "SAME_AMOUNT", "the amount is that of " + invoice.bill().number() + "; the payer is unknown");
        return new Proposal(receipt.id(), only ? 40 : 20, List.of(part), List.of(reason));
    }

    private static List<Part> parts(Spreading spreading) {
        return spreading.shares().stream()
                .map(share -> new Part(share.invoice().bill().number(), share.amount()))
                .toList();
    }
}
