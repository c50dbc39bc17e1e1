package dev.mitra.billing.invoice;

import dev.mitra.kernel.Money;
import java.time.LocalDate;

/// What one order owes. Each state is a type, so that the compiler checks what may follow.
///
/// Overdue is no state: it is derived from the balance and the day.
public sealed interface Invoice {

    Bill bill();

    /// Grows with every change; the version of the events about the order.
    long version();

    Money paid();

    /// What is still asked for.
    Money open();

    /// Waits for money.
    sealed interface Payable extends Invoice {

        @Override
        default Money open() {
            return bill().total().minus(paid());
        }

        /// Takes as much of the offer as is open.
        ///
        /// @param offered positive, in the invoice's currency
        /// @param valueDate when the bank counts it
        default Settlement settle(Money offered, LocalDate valueDate) {
            var taken = offered.min(open());
            return taken.isLessThan(open())
                    ? new Settlement.Partial(new PartlyPaid(bill(), paid().plus(taken), version() + 1), taken)
                    : new Settlement.Full(new Paid(bill(), valueDate, version() + 1), taken, offered.minus(taken));
        }

        /// The same in a newer version: something was told about it.
        Payable touched();

        /// The due date has passed without full payment: from the following midnight (R7.6).
        default boolean overdueOn(LocalDate day) {
            return day.isAfter(bill().dueOn());
        }
    }

    record Issued(Bill bill, long version) implements Payable {
        @Override
        public Issued touched() {
            return new Issued(bill, version + 1);
        }

        @Override
        public Money paid() {
            return Money.zero(bill.net().currency());
        }
    }

    record PartlyPaid(Bill bill, Money paid, long version) implements Payable {
        @Override
        public PartlyPaid touched() {
            return new PartlyPaid(bill, paid, version + 1);
        }
    }

    /// @param paidOn the value date of the money that covered it
    record Paid(Bill bill, LocalDate paidOn, long version) implements Invoice {
        @Override
        public Money paid() {
            return bill.total();
        }

        @Override
        public Money open() {
            return Money.zero(bill.net().currency());
        }
    }

    /// Taken back by a credit note; what had been paid went to the payer's credit.
    record Credited(Bill bill, long version) implements Invoice {
        @Override
        public Money paid() {
            return Money.zero(bill.net().currency());
        }

        @Override
        public Money open() {
            return Money.zero(bill.net().currency());
        }
    }
}
