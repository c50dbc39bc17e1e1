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

    /// What credit notes took off the bill, short of taking it back as a whole.
    Money credited();

    /// The bill less what was credited.
    default Money asked() {
        return bill().total().minus(credited());
    }

    /// Waits for money.
    sealed interface Payable extends Invoice {

        @Override
        default Money open() {
            return asked().minus(paid());
        }

        /// Takes as much of the offer as is open.
        ///
        /// @param offered positive, in the invoice's currency
        /// @param valueDate when the bank counts it
        default Settlement settle(Money offered, LocalDate valueDate) {
            var taken = offered.min(open());
            return taken.isLessThan(open())
                    ? new Settlement.Partial(
                            new PartlyPaid(bill(), credited(), paid().plus(taken), version() + 1), taken)
                    : new Settlement.Full(
                            new Paid(bill(), credited(), valueDate, version() + 1), taken, offered.minus(taken));
        }

        /// The same in a newer version: something was told about it.
        Payable touched();

        /// The claim on what is open is given up; what was paid stays paid.
        default WrittenOff writeOff() {
            return new WrittenOff(bill(), credited(), paid(), version() + 1);
        }

        /// The due date has passed without full payment: from the following midnight (R7.6).
        default boolean overdueOn(LocalDate day) {
            return day.isAfter(bill().dueOn());
        }
    }

    record Issued(Bill bill, Money credited, long version) implements Payable {
        public Issued(Bill bill, long version) {
            this(bill, Money.zero(bill.net().currency()), version);
        }

        @Override
        public Issued touched() {
            return new Issued(bill, credited, version + 1);
        }

        @Override
        public Money paid() {
            return Money.zero(bill.net().currency());
        }
    }

    record PartlyPaid(Bill bill, Money credited, Money paid, long version) implements Payable {
        public PartlyPaid(Bill bill, Money paid, long version) {
            this(bill, Money.zero(bill.net().currency()), paid, version);
        }

        @Override
        public PartlyPaid touched() {
            return new PartlyPaid(bill, credited, paid, version + 1);
        }
    }

    /// @param paidOn the value date of the money that covered it
    record Paid(Bill bill, Money credited, LocalDate paidOn, long version) implements Invoice {
        public Paid(Bill bill, LocalDate paidOn, long version) {
            this(bill, Money.zero(bill.net().currency()), paidOn, version);
        }

        @Override
        public Money paid() {
            return asked();
        }

        @Override
        public Money open() {
            return Money.zero(bill.net().currency());
        }
    }

    /// The rest was given up: nothing is asked for any more, and nothing was taken back.
    record WrittenOff(Bill bill, Money credited, Money paid, long version) implements Invoice {

        @Override
        public Money open() {
            return Money.zero(bill.net().currency());
        }

        /// What was given up.
        public Money given() {
            return asked().minus(paid);
        }

        /// The claim is taken up again.
        public Payable restored() {
            return paid.isZero()
                    ? new Issued(bill, credited, version + 1)
                    : new PartlyPaid(bill, credited, paid, version + 1);
        }
    }

    /// Taken back by a credit note; what had been paid went to the payer's credit.
    record Credited(Bill bill, long version) implements Invoice {
        @Override
        public Money credited() {
            return bill.total();
        }

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
