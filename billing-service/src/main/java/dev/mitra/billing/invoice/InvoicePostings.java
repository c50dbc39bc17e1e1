package dev.mitra.billing.invoice;

import dev.mitra.billing.ledger.EntryLines;
import dev.mitra.billing.ledger.JournalEntry;
import dev.mitra.billing.ledger.LedgerAccount;
import dev.mitra.kernel.Money;
import java.time.LocalDate;
import java.util.UUID;

/// What invoices and credit notes do to the ledger.
public final class InvoicePostings {

    private InvoicePostings() {}

    /// D AR total; C REVENUE net, C TAX per state. A debit note: D AR, C INTEREST.
    public static JournalEntry issued(Bill bill) {
        var lines = new EntryLines()
                .debit(
                        LedgerAccount.AR,
                        bill.total(),
                        bill.reseller(),
                        bill.order().id())
                .credit(earned(bill), bill.net(), bill.reseller(), bill.order().id());
        bill.tax()
                .lines()
                .forEach(tax -> lines.credit(
                        LedgerAccount.tax(tax.state()),
                        tax.amount(),
                        bill.reseller(),
                        bill.order().id()));
        return entry(
                bill.issuedOn(), name(bill) + " " + bill.number(), bill.number().toString(), lines);
    }

    /// D RETURNS net, D TAX per state of what is credited; C AR what was open, C UNAPPLIED what had been
    /// paid.
    public static JournalEntry credited(CreditNote note) {
        var bill = note.bill();
        var order = bill.order().id();
        var lines = new EntryLines().debit(taken(bill), note.part().net(), bill.reseller(), order);
        note.part()
                .tax()
                .forEach(tax -> lines.debit(LedgerAccount.tax(tax.state()), tax.amount(), bill.reseller(), order));
        lines.credit(LedgerAccount.AR, note.cancelled(), bill.reseller(), order)
                .credit(LedgerAccount.UNAPPLIED, note.released(), bill.reseller(), order);
        var text = "Credit note " + note.number() + " for " + bill.number();
        return entry(note.issuedOn(), text, note.number().toString(), lines);
    }

    /// D UNAPPLIED; C AR: credit that the payer had is used for a new invoice.
    public static JournalEntry creditUsed(Bill bill, Money amount, LocalDate on, UUID allocation) {
        var lines = new EntryLines()
                .debit(
                        LedgerAccount.UNAPPLIED,
                        amount,
                        bill.reseller(),
                        bill.order().id())
                .credit(LedgerAccount.AR, amount, bill.reseller(), bill.order().id());
        return entry(on, "Credit used for " + bill.number(), "USE-" + allocation, lines);
    }

    private static JournalEntry entry(LocalDate on, String text, String reference, EntryLines lines) {
        return JournalEntry.of(on, text, reference, lines.lines());
    }

    private static LedgerAccount earned(Bill bill) {
        return bill.number().kind() == DocumentKind.DEBIT_NOTE ? LedgerAccount.INTEREST : LedgerAccount.REVENUE;
    }

    private static LedgerAccount taken(Bill bill) {
        return bill.number().kind() == DocumentKind.DEBIT_NOTE ? LedgerAccount.INTEREST : LedgerAccount.RETURNS;
    }

    private static String name(Bill bill) {
        return bill.number().kind() == DocumentKind.DEBIT_NOTE ? "Debit note" : "Invoice";
    }
}
