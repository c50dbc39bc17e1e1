package dev.mitra.billing.receipt;

import dev.mitra.kernel.Money;
import java.time.LocalDate;
import java.util.List;

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
                LocalDate.of(2026, 2, 2),
                LocalDate.of(2026, 2, 1),
                "Lone Star Licences LLC",
                "GB33BUKB20201555555555",
                references,
                List.of(remittance));
    }
}
