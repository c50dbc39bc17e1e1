package dev.mitra.billing.receipt.app;

import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.InvoiceId;
import dev.mitra.billing.invoice.Invoices;
import dev.mitra.billing.invoice.ReversalKind;
import dev.mitra.billing.invoice.app.ReopenInvoice;
import dev.mitra.billing.receipt.AllocatedTo;
import dev.mitra.billing.receipt.PayerAccounts;
import dev.mitra.billing.receipt.Receipt;
import dev.mitra.billing.receipt.Receipts;
import dev.mitra.billing.receipt.Returned;
import dev.mitra.kernel.ResellerId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Takes money of a receipt back from invoices: what they asked for is open again.
@ApplicationScoped
class TakeBack {

    private final Receipts receipts;
    private final Invoices invoices;
    private final ReopenInvoice reopenInvoice;
    private final PayerAccounts payers;

    TakeBack(Receipts receipts, Invoices invoices, ReopenInvoice reopenInvoice, PayerAccounts payers) {
        this.receipts = receipts;
        this.invoices = invoices;
        this.reopenInvoice = reopenInvoice;
        this.payers = payers;
    }

    /// Locks the invoices that have money of the receipt, in the order of their ids; call it before the
    /// receipt's lock.
    Map<InvoiceId, Invoice> lockPaid(Collection<AllocatedTo> standing) {
        var numbers = standing.stream().map(AllocatedTo::number).collect(Collectors.toSet());
        return invoices.lock(numbers).stream()
                .collect(Collectors.toMap(invoice -> invoice.bill().id(), Function.identity()));
    }

    /// @param standing what is taken back, all of it
    /// @return what went back, for the journal
    List<Returned> takeBack(
            Receipt receipt,
            List<AllocatedTo> standing,
            Map<InvoiceId, Invoice> locked,
            ReversalKind kind,
            String reason,
            String by) {
        var returned = new ArrayList<Returned>();
        for (var allocated : standing) {
            var invoice = Objects.requireNonNull(locked.get(allocated.invoice()), "changed meanwhile");
            reopenInvoice.reopen(invoice, allocated.amount(), kind, reason);
            receipts.release(receipt.id(), allocated.invoice(), allocated.amount(), null, reason, by);
            returned.add(new Returned(invoice.bill(), allocated.amount()));
        }
        return returned;
    }

    /// A match that was wrong taught something wrong: whose account the money came from. What other
    /// payments from the account taught is kept.
    void unlearn(Receipt receipt, ResellerId reseller) {
        payers.forget(receipt.money().payerIban(), reseller, receipt.id());
    }

    /// Whether the account alone says that this is the reseller's money.
    boolean knownPayer(Receipt receipt, ResellerId reseller) {
        return payers.reseller(receipt.money().payerIban())
                .filter(reseller::equals)
                .isPresent();
    }
}
