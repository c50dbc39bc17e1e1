package dev.mitra.billing.receipt;

import dev.mitra.billing.invoice.Invoice;
import dev.mitra.kernel.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// How much of a receipt each of the named invoices takes: the oldest due first, never more than is open.
///
/// @param shares in the order in which they are applied
/// @param reasons what a person should know about it
public record Spreading(List<Share> shares, List<Reason> reasons) {

    public Spreading {
        shares = List.copyOf(shares);
        reasons = List.copyOf(reasons);
    }

    /// @param free what the receipt has to give
    /// @param named invoices that the payer means
    public static Spreading over(Money free, List<Invoice> named) {
        var shares = new ArrayList<Share>();
        var reasons = new ArrayList<Reason>();
        var left = free;
        for (var invoice : oldestDueFirst(named)) {
            if (!invoice.bill().net().currency().equals(free.currency())) {
                reasons.add(about(invoice, "OTHER_CURRENCY", number(invoice) + " is billed in another currency"));
                continue;
            }
            boolean some = left.isPositive();
            switch (invoice) {
                case Invoice.Payable payable
                when some -> {
                    var share = left.min(payable.open());
                    shares.add(new Share(payable, share));
                    left = left.minus(share);
                    reasons.add(told(payable, share));
                }
                case Invoice.Payable _ ->
                    reasons.add(about(invoice, "NOTHING_LEFT", "nothing was left for " + number(invoice)));
                case Invoice.Paid _ ->
                    reasons.add(about(invoice, "ALREADY_PAID", number(invoice) + " is paid already"));
                case Invoice.WrittenOff _ ->
                    reasons.add(about(
                            invoice, "WRITTEN_OFF", number(invoice) + " was written off; take that back to pay it"));
                case Invoice.Credited _ -> reasons.add(about(invoice, "CREDITED", number(invoice) + " was taken back"));
            }
        }
        if (left.isPositive() && !named.isEmpty()) {
            reasons.add(new Reason("EXCESS", left + " is kept as the payer's credit"));
        }
        return new Spreading(shares, reasons);
    }

    /// What of the named invoices still asks for money afterwards: a payer who pays a statement less its
    /// credit means the credit for the rest.
    ///
    /// @param named those that the money was spread over
    public List<Invoice.Payable> leftOpen(List<Invoice> named) {
        var taken = shares.stream()
                .collect(Collectors.toMap(share -> share.invoice().bill().id(), Share::amount));
        var left = new ArrayList<Invoice.Payable>();
        for (var invoice : oldestDueFirst(named)) {
            if (invoice instanceof Invoice.Payable payable) {
                var share = taken.get(payable.bill().id());
                var after = share == null
                        ? payable
                        : payable.settle(share, payable.bill().dueOn()).invoice();
                if (after instanceof Invoice.Payable open) {
                    left.add(open);
                }
            }
        }
        return left;
    }

    private static Reason told(Invoice.Payable invoice, Money share) {
        var gap = invoice.open().minus(share);
        return gap.isZero()
                ? about(invoice, "PAID", number(invoice) + " is paid in full")
                : about(invoice, "GAP", gap + " stays open on " + number(invoice));
    }

    private static Reason about(Invoice invoice, String code, String detail) {
        return Reason.about(invoice.bill().number(), code, detail);
    }

    private static List<Invoice> oldestDueFirst(List<Invoice> named) {
        return named.stream()
                .sorted(Comparator.comparing((Invoice invoice) -> invoice.bill().dueOn())
                        .thenComparingInt(invoice -> invoice.bill().number().sequence()))
                .toList();
    }

    private static String number(Invoice invoice) {
        return invoice.bill().number().toString();
    }
}
