package dev.mitra.billing.exchange;

import dev.mitra.kernel.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Currency;

/// Money that is given and money that is gained for it, both also in the vendor's currency.
///
/// @param givenBooked at the rate of the wire's value date
/// @param gainedBooked at the rate at which the invoice was booked
public record Conversion(Money given, Money gained, Money givenBooked, Money gainedBooked) {

    /// @param givenRate units of the vendor's currency for one unit; 1 when it is that currency
    public static Conversion of(
            Money given, BigDecimal givenRate, Money gained, BigDecimal gainedRate, Currency booked) {
        return new Conversion(
                given,
                gained,
                Money.rounded(given.amount().multiply(givenRate), booked),
                Money.rounded(gained.amount().multiply(gainedRate), booked));
    }

    /// What is gained at the rate of one day, both ways through the vendor's currency.
    ///
    /// @param givenRate units of the vendor's currency for one unit
    /// @param gainedRate of the same day
    public static Money atTheRate(Money given, BigDecimal givenRate, BigDecimal gainedRate, Currency gained) {
        return Money.rounded(given.amount().multiply(givenRate).divide(gainedRate, MathContext.DECIMAL64), gained);
    }

    /// A gain is positive, a loss negative.
    public Money result() {
        return givenBooked.minus(gainedBooked);
    }
}
