package dev.mitra.billing.tax;

import dev.mitra.kernel.Country;
import java.time.LocalDate;
import java.util.Optional;

/// The dated taxes of countries outside the US; by default there are none.
public interface CountryTaxes {

    CountryTaxes NONE = (_, _) -> Optional.empty();

    Optional<CountryTax> on(Country country, LocalDate day);
}
