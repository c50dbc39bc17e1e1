package dev.mitra.billing.invoice;

import dev.mitra.billing.ledger.EntryLines;
import dev.mitra.billing.ledger.JournalEntry;
import dev.mitra.billing.ledger.LedgerAccount;
import dev.mitra.kernel.Money;
import java.time.LocalDate;
import java.util.UUID;

/// What invoices and credit notes do to the ledger.
public final class InvoicePostings {

    /// Claims that were given up.
    private static final LedgerAccount WRITE_OFF = new LedgerAccount("WRITE_OFF");

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
    /// paid, C UNIDENTIFIED where no reseller has an account for it.
    public static JournalEntry credited(CreditNote note) {
        var bill = note.bill();
        var order = bill.order().id();
        var lines = new EntryLines().debit(taken(bill), note.part().net(), bill.reseller(), order);
        note.part()
                .tax()
                .forEach(tax -> lines.debit(LedgerAccount.tax(tax.state()), tax.amount(), bill.reseller(), order));
        lines.credit(LedgerAccount.AR, note.cancelled(), bill.reseller(), order)
                .credit(freed(bill), note.released(), bill.reseller(), order);
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

    /// The rest is given up: D WRITE_OFF; C AR. Nothing of revenue or tax is taken back.
    public static JournalEntry writtenOff(Invoice.WrittenOff invoice, LocalDate on) {
        var bill = invoice.bill();
        var lines = new EntryLines()
                .debit(WRITE_OFF, invoice.given(), bill.reseller(), bill.order().id())
                .credit(
                        LedgerAccount.AR,
                        invoice.given(),
                        bill.reseller(),
                        bill.order().id());
        return entry(on, "Written off: " + bill.number(), reference("WRITE-OFF-", invoice), lines);
    }

    /// The claim is taken up again: D AR; C WRITE_OFF.
    public static JournalEntry claimRestored(Invoice.WrittenOff invoice, LocalDate on) {
        var bill = invoice.bill();
        var lines = new EntryLines()
                .debit(
                        LedgerAccount.AR,
                        invoice.given(),
                        bill.reseller(),
                        bill.order().id())
                .credit(
                        WRITE_OFF,
                        invoice.given(),
                        bill.reseller(),
                        bill.order().id());
        return entry(on, "Claim taken up again: " + bill.number(), reference("CLAIM-", invoice), lines);
    }

    private static String reference(String what, Invoice.WrittenOff invoice) {
        return what + invoice.bill().id().value() + "-" + invoice.version();
    }

    private static JournalEntry entry(LocalDate on, String text, String reference, EntryLines lines) {
        return JournalEntry.of(on, text, reference, lines.lines());
    }

    // Where receipts keep what is free of a retail order's money.
    private static LedgerAccount freed(Bill bill) {
        return bill.reseller() == null ? LedgerAccount.UNIDENTIFIED : LedgerAccount.UNAPPLIED;
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
