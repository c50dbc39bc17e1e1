package dev.mitra.reseller.opportunity.db;

import dev.mitra.kernel.Percentage;
import dev.mitra.reseller.opportunity.ExtraDiscount;
import dev.mitra.reseller.opportunity.OpportunityId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/// What an opportunity adds to a discount, as a row.
@Entity
@Table(name = "opportunity_discount")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class ExtraDiscountRow {

    @Id
    UUID opportunityId;

    @Column(precision = 9, scale = 6)
    BigDecimal extraPercent;

    @Column(precision = 9, scale = 6)
    BigDecimal upToPercent;

    LocalDate lastDay;

    static ExtraDiscountRow of(OpportunityId id, ExtraDiscount discount) {
        var row = new ExtraDiscountRow();
        row.opportunityId = id.value();
        row.extraPercent = discount.extra().percent();
        row.upToPercent = discount.upTo().percent();
        row.lastDay = discount.until();
        return row;
    }

    ExtraDiscount toDiscount() {
        return new ExtraDiscount(new Percentage(extraPercent), new Percentage(upToPercent), lastDay);
    }
}
