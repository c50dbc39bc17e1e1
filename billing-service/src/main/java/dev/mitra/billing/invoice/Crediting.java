package dev.mitra.billing.invoice;

import dev.mitra.kernel.Money;

/// What a wish to take an invoice back leads to.
public sealed interface Crediting {

    /// @param released what had been paid
    record Credit(Invoice.Credited invoice, Money released) implements Crediting {}

    record AlreadyCredited(Invoice.Credited invoice) implements Crediting {}

    /// Cancel against pay is decided here, under the invoice's lock: whatever was paid becomes credit.
    static Crediting of(Invoice invoice) {
        return switch (invoice) {
            case Invoice.Payable payable ->
                new Credit(new Invoice.Credited(payable.bill(), payable.version() + 1), payable.paid());
            case Invoice.Paid paid -> new Credit(new Invoice.Credited(paid.bill(), paid.version() + 1), paid.paid());
            case Invoice.WrittenOff given -> of(given.restored());
            case Invoice.Credited credited -> new AlreadyCredited(credited);
        };
    }
}
