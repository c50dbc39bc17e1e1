package dev.mitra.billing.exchange.app;

import dev.mitra.billing.exchange.Exchange;
import dev.mitra.kernel.Money;
import java.time.LocalDate;
import java.util.Currency;

/// What became of a wish to exchange money.
public sealed interface Exchanging {

    record Done(Exchange exchange) implements Exchanging {}

    record UnknownReceipt() implements Exchanging {}

    record UnknownInvoice() implements Exchanging {}

    /// A hold is open: it is not accepted money yet.
    record StillHeld() implements Exchanging {}

    /// The bank took the money back.
    record Reversed() implements Exchanging {}

    /// Paid or taken back already.
    record NothingOpen() implements Exchanging {}

    /// It needs no exchange.
    record SameCurrency() implements Exchanging {}

    /// The money is known to be another reseller's.
    record OtherPayer() implements Exchanging {}

    /// @param most what is free
    record TooMuch(Money most) implements Exchanging {}

    /// It settles an amount of another currency than the invoice's.
    record WrongCurrency() implements Exchanging {}

    /// @param settles far from what the money is worth
    /// @param worth in the invoice's currency by the rates of the money's value date
    record Implausible(Money settles, Money worth) implements Exchanging {}

    record NoRate(Currency currency, LocalDate on) implements Exchanging {}
}
