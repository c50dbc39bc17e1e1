package dev.mitra.web;

import dev.mitra.kernel.Money;

/// Money in JSON: `{"amount":"899.10","currency":"USD"}`.
///
/// @param amount decimal string in major units with exactly the currency's decimals
/// @param currency ISO 4217
public record MoneyView(String amount, String currency) {

    public static MoneyView of(Money money) {
        return new MoneyView(money.amount().toPlainString(), money.currency().getCurrencyCode());
    }
}
