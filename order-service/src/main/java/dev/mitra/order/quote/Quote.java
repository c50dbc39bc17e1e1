package dev.mitra.order.quote;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.Country;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import dev.mitra.order.explain.Explanation;
import dev.mitra.order.opportunity.Firm;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A quote; frozen.
///
/// @param number `QUO-` and twelve digits
/// @param net sum of the lines before tax
/// @param customer whose licences it renews or upgrades, null for anybody
/// @param firm whose opportunities were counted (R11.4), null for anybody's order
/// @param validUntil last day, in the vendor's zone
public record Quote(
        QuoteId id,
        String number,
        ResellerId reseller,
        AccountId account,
        List<QuoteLine> lines,
        Money net,
        List<Explanation> explanation,
        Instant quotedAt,
        LocalDate validUntil,
        @Nullable EmailAddress customer,
        @Nullable QuotedFirm firm) {

    public Quote {
        lines = List.copyOf(lines);
        explanation = List.copyOf(explanation);
    }

    /// The end customer, as the reseller spells it.
    public record QuotedFirm(String company, Country country) {
        public Firm toFirm() {
            return Firm.of(company, country);
        }
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isAfter(validUntil);
    }
}
