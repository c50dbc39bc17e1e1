package dev.mitra.reseller.reseller.db;

import dev.mitra.kernel.Percentage;
import dev.mitra.reseller.reseller.Rate;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;

/// A rate as columns.
@Embeddable
record RateColumns(
        LocalDate validFrom,
        @Column(precision = 9, scale = 6) BigDecimal percent) {

    static RateColumns of(Rate rate) {
        return new RateColumns(rate.validFrom(), rate.percent().percent());
    }

    Rate toRate() {
        return new Rate(new Percentage(percent), validFrom);
    }
}
