package dev.mitra.billing.receipt.app;

import dev.mitra.billing.invoice.DocumentNumber;
import dev.mitra.billing.invoice.Invoices;
import dev.mitra.billing.receipt.AllocatedTo;
import dev.mitra.billing.receipt.BankMovement;
import dev.mitra.billing.receipt.BankMovements;
import dev.mitra.billing.receipt.IncomingMoney;
import dev.mitra.billing.receipt.InvoiceBundles;
import dev.mitra.billing.receipt.InvoiceReferences;
import dev.mitra.billing.receipt.PayerAccounts;
import dev.mitra.billing.receipt.ReceiptId;
import dev.mitra.billing.receipt.Receipts;
import dev.mitra.billing.receipt.StatementReferences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Locks what a bank file will change before anything is changed: all invoices in the order of their ids, then all
/// receipts, as everybody else does. One by one in the order of the file it could hold an invoice that somebody waits
/// for who holds the next; the database ends such a wait by undoing one of them, at worst a whole file.
@ApplicationScoped
class LockAhead {

    private final Invoices invoices;
    private final InvoiceBundles bundles;
    private final PayerAccounts payers;
    private final Receipts receipts;
    private final BankMovements movements;

    LockAhead(
            Invoices invoices,
            InvoiceBundles bundles,
            PayerAccounts payers,
            Receipts receipts,
            BankMovements movements) {
        this.invoices = invoices;
        this.bundles = bundles;
        this.payers = payers;
        this.receipts = receipts;
        this.movements = movements;
    }

    /// @param money that is not known yet
    void of(Collection<IncomingMoney> money, Collection<BankMovement> moved) {
        var numbers = new HashSet<DocumentNumber>(bundles.named(money.stream()
                .flatMap(wire -> StatementReferences.in(wire).stream())
                .distinct()
                .toList()));
        money.forEach(wire -> numbers.addAll(InvoiceReferences.in(wire)));
        var accounts = nameless(money, invoices.known(numbers));
        var reversed = moved.stream()
                .filter(movement -> movement.takesBack() && movement.amount().minor() < 0)
                .flatMap(movement -> movements.reversed(movement).stream())
                .toList();
        reversed.forEach(receipt -> numbers.addAll(paid(receipt)));
        receipts.lockAhead(reversed, invoices.lockAhead(numbers, payers.resellers(accounts)));
    }

    private List<DocumentNumber> paid(ReceiptId receipt) {
        return receipts.allocatedOf(receipt).stream().map(AllocatedTo::number).toList();
    }

    // Whose account alone tells what the money is for.
    private static List<String> nameless(Collection<IncomingMoney> money, Set<DocumentNumber> known) {
        return money.stream()
                .filter(wire -> InvoiceReferences.in(wire).stream().noneMatch(known::contains))
                .flatMap(wire -> Optional.ofNullable(wire.payerIban()).stream())
                .distinct()
                .toList();
    }
}
