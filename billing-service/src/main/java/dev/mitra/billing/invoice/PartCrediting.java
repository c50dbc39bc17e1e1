package dev.mitra.billing.invoice;

import dev.mitra.kernel.Money;
import java.time.LocalDate;

/// What taking a part off an invoice leads to.
public sealed interface PartCrediting {

    /// @param noted the version of the event about the credit note; a version later the invoice may be
    /// paid by it
    /// @param released what had been paid beyond the rest, the payer's credit now
    record Done(Invoice invoice, long noted, Money released) implements PartCrediting {}

    /// It was taken back before, or asks for less than the part.
    record NothingLeft() implements PartCrediting {}

    /// @param on the day of the note; an invoice of which nothing stays open is paid on it
    static PartCrediting of(Invoice invoice, Money part, LocalDate on) {
        var rest = invoice.asked().minus(part);
        if (!part.isPositive() || !rest.isPositive()) {
            return new NothingLeft();
        }
        var credited = invoice.credited().plus(part);
        long noted = invoice.version() + 1;
        return switch (invoice) {
            case Invoice.Credited _ -> new NothingLeft();
            case Invoice.WrittenOff given -> of(given.restored(), part, on);
            case Invoice.Paid paid ->
                new Done(new Invoice.Paid(paid.bill(), credited, paid.paidOn(), noted), noted, part);
            case Invoice.Payable payable -> {
                var none = Money.zero(part.currency());
                if (payable.paid().isLessThan(rest)) {
                    var open = payable.paid().isZero()
                            ? new Invoice.Issued(payable.bill(), credited, noted)
                            : new Invoice.PartlyPaid(payable.bill(), credited, payable.paid(), noted);
                    yield new Done(open, noted, none);
                }
                var paid = new Invoice.Paid(payable.bill(), credited, on, noted + 1);
                yield new Done(paid, noted, payable.paid().minus(rest));
            }
        };
    }
}
