package dev.mitra.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/// An exact amount of one currency, kept as a whole number of the currency's minor units (cents for USD, yen
/// for JPY).
///
/// Nothing is ever rounded silently: only [#times(Percentage)] and [#rounded(BigDecimal, Currency)] round,
/// HALF_UP at the minor unit (R4.1). Amounts of two currencies never meet: every operation on them throws
/// [IllegalArgumentException]; a sum that does not fit throws [ArithmeticException].
///
/// @param minor the amount in minor units, negative for a debt
/// @param currency ISO 4217
public record Money(long minor, Currency currency) implements Comparable<Money> {

    public static Money ofMinor(long minor, String currencyCode) {
        return new Money(minor, Currency.getInstance(currencyCode));
    }

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /// Reads an amount that must already fit the currency's minor unit.
    ///
    /// @throws ArithmeticException when the amount has more decimals than the currency, or does not fit 64 bits
    /// @throws NumberFormatException when it is no plain decimal number
    public static Money of(String amount, String currencyCode) {
        return exact(new BigDecimal(amount), Currency.getInstance(currencyCode));
    }

    /// @throws ArithmeticException when the amount has more decimals than the currency, or does not fit 64 bits
    public static Money exact(BigDecimal amount, Currency currency) {
        return new Money(
                amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.UNNECESSARY)
                        .unscaledValue()
                        .longValueExact(),
                currency);
    }

    /// Rounds HALF_UP to the minor unit.
    public static Money rounded(BigDecimal amount, Currency currency) {
        return exact(amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP), currency);
    }

    /// The amount in major units, with exactly the currency's decimals.
    public BigDecimal amount() {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(minor, sameCurrency(other).minor), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(minor, sameCurrency(other).minor), currency);
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(minor, factor), currency);
    }

    /// This share of the amount, HALF_UP at the minor unit.
    public Money times(Percentage share) {
        return rounded(amount().multiply(share.fraction()), currency);
    }

    public Money negated() {
        return new Money(Math.negateExact(minor), currency);
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public boolean isZero() {
        return minor == 0;
    }

    public boolean isPositive() {
        return minor > 0;
    }

    public boolean isLessThan(Money other) {
        return compareTo(other) < 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minor, sameCurrency(other).minor);
    }

    /// For people and logs: `899.10 USD`.
    @Override
    public String toString() {
        return amount().toPlainString() + " " + currency.getCurrencyCode();
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("amounts of " + currency + " and " + other.currency + " do not mix");
        }
        return other;
    }
}
