package dev.mitra.order.quote.http;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.Percentage;
import dev.mitra.order.explain.Explanation;
import dev.mitra.order.licence.LicenseId;
import dev.mitra.order.order.OrderNumber;
import dev.mitra.order.price.Purpose;
import dev.mitra.order.quote.Quote;
import dev.mitra.order.quote.QuoteId;
import dev.mitra.order.quote.QuoteLine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A quote.
///
/// @param net sum of the lines before tax
/// @param validUntil last day
/// @param customerEmail whose licences it renews or upgrades, null for anybody
/// @param customer whom it is for, null for anybody
/// @param orderNumber of the order that it became, null before
public record QuoteView(
        QuoteId id,
        String number,
        String currency,
        List<QuoteLineView> lines,
        Money net,
        Instant quotedAt,
        LocalDate validUntil,
        @Nullable String customerEmail,
        Quote.@Nullable QuotedFirm customer,
        @Nullable String orderNumber,
        List<Explanation> priceExplanation) {

    /// @param listUnit the retail price of one seat of this line, in this quantity and for this purpose
    /// @param netUnit one seat after discount, rounded HALF_UP
    /// @param purpose NEW, RENEWAL, UPGRADE or SUPPORT
    /// @param replaces licences that are renewed or upgraded
    public record QuoteLineView(
            String sku,
            String name,
            int quantity,
            Money listUnit,
            Percentage discountPercent,
            Money netUnit,
            Money net,
            String purpose,
            List<LicenseId> replaces,
            List<LicenseId> supports) {
        static QuoteLineView of(QuoteLine line) {
            return new QuoteLineView(
                    line.sku(),
                    line.name(),
                    line.quantity(),
                    line.listUnit(),
                    line.discountPercent(),
                    line.netUnit(),
                    line.net(),
                    line.purpose().kind(),
                    line.purpose().replaces(),
                    line.purpose() instanceof Purpose.Support ? line.purpose().licenses() : List.of());
        }
    }

    static QuoteView of(Quote quote, Optional<OrderNumber> order) {
        return new QuoteView(
                quote.id(),
                quote.number(),
                quote.net().currency().getCurrencyCode(),
                quote.lines().stream().map(QuoteLineView::of).toList(),
                quote.net(),
                quote.quotedAt(),
                quote.validUntil(),
                quote.customer() == null ? null : quote.customer().canonical(),
                quote.firm(),
                order.map(OrderNumber::digits).orElse(null),
                quote.explanation());
    }
}
