package dev.mitra.order.quote;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import dev.mitra.order.explain.Explanation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// A quote; frozen.
///
/// @param number `QUO-` and twelve digits
/// @param net sum of the lines before tax
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
        LocalDate validUntil) {

    public Quote {
        lines = List.copyOf(lines);
        explanation = List.copyOf(explanation);
    }
}
