package dev.mitra.order.quote;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import dev.mitra.order.explain.Explanation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A quote; frozen.
///
/// @param number `QUO-` and twelve digits
/// @param net sum of the lines before tax
/// @param customer whose licences it renews or upgrades, null for anybody
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
        @Nullable EmailAddress customer) {

    public Quote {
        lines = List.copyOf(lines);
        explanation = List.copyOf(explanation);
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isAfter(validUntil);
    }
}
