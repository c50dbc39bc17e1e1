package dev.mitra.billing.receipt.app;

import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.Invoices;
import dev.mitra.billing.receipt.AmountMatch;
import dev.mitra.billing.receipt.IncomingMoney;
import dev.mitra.billing.receipt.InvoiceBundles;
import dev.mitra.billing.receipt.InvoiceReferences;
import dev.mitra.billing.receipt.PayerAccounts;
import dev.mitra.billing.receipt.Reason;
import dev.mitra.billing.receipt.StatementReferences;
import dev.mitra.kernel.ResellerId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds out what money is for: by the invoices it names; else, when the payer is known, by its amount.
/// Whatever is found is locked.
@ApplicationScoped
class FindMeaning {

    private final Invoices invoices;
    private final InvoiceBundles bundles;
    private final PayerAccounts payers;

    FindMeaning(Invoices invoices, InvoiceBundles bundles, PayerAccounts payers) {
        this.invoices = invoices;
        this.bundles = bundles;
        this.payers = payers;
    }

    Meaning of(IncomingMoney money) {
        var references = new LinkedHashSet<>(InvoiceReferences.in(money));
        references.addAll(bundles.named(StatementReferences.in(money)));
        var named = invoices.lock(references);
        if (!named.isEmpty()) {
            var numbers = named.stream()
                    .map(invoice -> invoice.bill().number().toString())
                    .toList();
            return new Meaning(
                    named, payer(named), "REFERENCE", new Reason("MATCHED_BY_REFERENCE", String.join(", ", numbers)));
        }
        var known = payers.reseller(money.payerIban());
        var why = references.isEmpty()
                ? new Reason("NO_REFERENCE", "no reference of an invoice was found")
                : new Reason("UNKNOWN_REFERENCE", "the named invoices do not exist");
        return known.map(payer -> byAmount(money, payer, why)).orElse(new Meaning(List.of(), null, "NONE", why));
    }

    private Meaning byAmount(IncomingMoney money, ResellerId payer, Reason why) {
        var open = invoices.lockOpen(payer, money.amount().currency());
        return switch (AmountMatch.of(money.amount(), open)) {
            case AmountMatch.Unique(var meant) -> {
                var numbers = meant.stream()
                        .map(invoice -> invoice.bill().number().toString())
                        .toList();
                var code = meant.size() == 1 ? "MATCHED_BY_AMOUNT" : "MATCHED_BY_SUM";
                var reason = new Reason(code, "known payer account, exactly " + String.join(" + ", numbers));
                yield new Meaning(List.copyOf(meant), payer, "AMOUNT", reason);
            }
            case AmountMatch.Ambiguous _ ->
                new Meaning(List.of(), payer, "NONE", new Reason("AMBIGUOUS", "several sums of open invoices fit"));
            case AmountMatch.Nothing _ -> new Meaning(List.of(), payer, "NONE", why);
        };
    }

    // Whoever names a reseller's invoice pays for that reseller, even when the invoice takes nothing any more.
    private static @Nullable ResellerId payer(List<Invoice> named) {
        var payers = named.stream()
                .flatMap(invoice -> Optional.ofNullable(invoice.bill().reseller()).stream())
                .distinct()
                .toList();
        return payers.size() == 1 ? payers.getFirst() : null;
    }

    /// @param invoices what the money is for, locked
    /// @param payer whose money it is, where that is known
    /// @param by how it was found, for the allocations' record
    record Meaning(List<Invoice> invoices, @Nullable ResellerId payer, String by, Reason reason) {

        /// Of each invoice by itself: those that a wire names may be several parties', while a known payer's sum is
        /// made of its own.
        List<Reason> reasons() {
            if (invoices.isEmpty()) {
                return List.of(reason);
            }
            return invoices.stream()
                    .map(invoice -> invoice.bill().number())
                    .map(number -> Reason.about(
                            number, reason.code(), by.equals("REFERENCE") ? number.toString() : reason.detail()))
                    .toList();
        }
    }
}
