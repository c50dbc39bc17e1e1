package dev.mitra.billing.exchange;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/// The dated rates; rows are added and never changed.
public interface ExchangeRates {

    /// The latest of that day or before.
    Optional<ExchangeRate> on(Currency currency, LocalDate day);

    /// The same for every currency that has one, in the order of their codes.
    List<ExchangeRate> all(LocalDate day);

    /// False when the currency has a rate of that day already.
    boolean add(ExchangeRate rate);
}
