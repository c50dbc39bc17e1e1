package dev.mitra.billing.receipt;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import org.jspecify.annotations.Nullable;

/// Money received. Only accepted money settles (R5.2); which of the accepted states it is follows from
/// what is allocated and whether the payer is known.
public sealed interface Receipt {

    ReceiptId id();

    IncomingMoney money();

    long version();

    /// What invoices have taken of it.
    Money allocated();

    /// Whose money it is; null while nobody has said.
    @Nullable
    ResellerId reseller();

    /// On our account, but a hold is open.
    record Held(ReceiptId id, IncomingMoney money, HoldReason hold, long version) implements Receipt {
        @Override
        public Money allocated() {
            return Money.zero(money.amount().currency());
        }

        @Override
        public @Nullable ResellerId reseller() {
            return null;
        }

        public Accepted accept() {
            return new Unidentified(id, money, version + 1);
        }

        public Reversed reverse() {
            return new Reversed(id, money, allocated(), version + 1);
        }
    }

    /// The bank or the acquirer took it back; it settles nothing any more.
    ///
    /// @param allocated what had gone back to its card before
    record Reversed(ReceiptId id, IncomingMoney money, Money allocated, long version) implements Receipt {

        @Override
        public @Nullable ResellerId reseller() {
            return null;
        }

        /// What was taken back.
        public Money taken() {
            return money.amount().minus(allocated);
        }
    }

    /// Booked and free of holds.
    sealed interface Accepted extends Receipt {

        /// The payer's credit, or unidentified money.
        default Money free() {
            return money().worth().minus(allocated());
        }

        /// @param part at most what is free
        /// @param whose the invoice's reseller, whose money this is from now on if nobody's before
        default Accepted allocate(Money part, @Nullable ResellerId whose) {
            return of(
                    id(),
                    money(),
                    reseller() == null ? whose : reseller(),
                    allocated().plus(part),
                    version() + 1);
        }

        default Accepted release(Money part) {
            return of(id(), money(), reseller(), allocated().minus(part), version() + 1);
        }

        /// What told whose money it is was wrong.
        default Accepted unidentified() {
            return of(id(), money(), null, allocated(), version() + 1);
        }

        /// Charges that the vendor bears count only as far as invoices have taken more than what arrived, so
        /// that nobody gets them as credit, by a match that is undone or by one of a part. A credit note gives
        /// all that its bill had been paid with, the charges among it.
        default Accepted withoutIdleCharges() {
            var taken = allocated().minus(money().amount());
            var borne = taken.isPositive()
                    ? taken.min(money().chargesBorne())
                    : Money.zero(allocated().currency());
            return of(id(), money().bearing(borne), reseller(), allocated(), version());
        }

        default Reversed reverse() {
            return reverse(Money.zero(money().amount().currency()));
        }

        /// @param gone what has gone back to its card already
        default Reversed reverse(Money gone) {
            return new Reversed(id(), money(), gone, version() + 1);
        }

        default Accepted identify(ResellerId payer) {
            return of(id(), money(), payer, allocated(), version() + 1);
        }
    }

    record Unidentified(ReceiptId id, IncomingMoney money, long version) implements Accepted {
        @Override
        public Money allocated() {
            return Money.zero(money.amount().currency());
        }

        @Override
        public @Nullable ResellerId reseller() {
            return null;
        }
    }

    record Identified(ReceiptId id, IncomingMoney money, ResellerId reseller, long version) implements Accepted {
        @Override
        public Money allocated() {
            return Money.zero(money.amount().currency());
        }
    }

    /// @param reseller null when it pays a direct order
    record PartlyAllocated(
            ReceiptId id, IncomingMoney money, @Nullable ResellerId reseller, Money allocated, long version)
            implements Accepted {}

    /// @param reseller null when it pays a direct order
    record Allocated(
            ReceiptId id, IncomingMoney money, @Nullable ResellerId reseller, long version) implements Accepted {
        @Override
        public Money allocated() {
            return money.worth();
        }
    }

    /// The state that these facts make.
    ///
    /// @throws IllegalArgumentException when more is allocated than there is
    static Accepted of(
            ReceiptId id, IncomingMoney money, @Nullable ResellerId reseller, Money allocated, long version) {
        if (allocated.minor() < 0 || money.worth().isLessThan(allocated)) {
            throw new IllegalArgumentException("receipt of " + money.worth() + " cannot pay " + allocated);
        }
        if (allocated.equals(money.worth())) {
            return new Allocated(id, money, reseller, version);
        }
        if (allocated.isPositive()) {
            return new PartlyAllocated(id, money, reseller, allocated, version);
        }
        return reseller == null ? new Unidentified(id, money, version) : new Identified(id, money, reseller, version);
    }
}
