package dev.mitra.billing.receipt;

import dev.mitra.billing.bank.ChargesBearer;
import dev.mitra.kernel.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Incoming money for tests.
final class Wires {

    private Wires() {}

    static IncomingMoney of(String amount, List<String> references, String... remittance) {
        return new IncomingMoney(
                "key-" + amount,
                "DE89370400440532013000",
                "BANK-1",
                Money.of(amount, "USD"),
                null,
                null,
                Money.zero(Currency.getInstance("USD")),
                LocalDate.of(2026, 2, 2),
                LocalDate.of(2026, 2, 1),
                "Lone Star Licences LLC",
                "GB33BUKB20201555555555",
                references,
                List.of(remittance));
    }

    /// Of which banks kept a part on the way.
    static IncomingMoney sent(String sent, String arrived) {
        return sent(sent, arrived, null);
    }

    static IncomingMoney sent(String sent, String arrived, @Nullable ChargesBearer bearer) {
        var money = of(arrived, List.of());
        return new IncomingMoney(
                money.bookingKey(),
                money.iban(),
                money.bankReference(),
                money.amount(),
                Money.of(sent, "USD"),
                bearer,
                money.chargesBorne(),
                money.bookedOn(),
                money.valueDate(),
                money.payer(),
                money.payerIban(),
                money.references(),
                money.remittance());
    }
}
