package dev.mitra.order.price;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.Percentage;
import dev.mitra.order.catalogue.Listing;
import dev.mitra.order.explain.Explanation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Prices lines (R3.2, R4.1): the reseller's rate off the list price of one seat, HALF_UP at the minor unit of
/// the currency, times the seats. Nothing that the buyer sends enters but SKU and quantity.
public final class PriceEngine {

    /// Licences of one order, over all its lines.
    public static final int MOST_SEATS = 1000;

    private PriceEngine() {}

    /// @param rate the reseller's discount on the day; zero for a sale at retail
    /// @throws ArithmeticException when a sum does not fit 64 bits of minor units
    public static Pricing price(List<RequestedLine> lines, PriceSheet sheet, Percentage rate) {
        long seats = lines.stream().mapToLong(RequestedLine::quantity).sum();
        if (seats > MOST_SEATS) {
            return new Pricing.TooManySeats(seats);
        }
        var priced = new ArrayList<PricedLine>();
        var unknown = new ArrayList<Integer>();
        for (int i = 0; i < lines.size(); i++) {
            int index = i;
            var line = lines.get(i);
            sheet.find(line.sku())
                    .ifPresentOrElse(
                            listing -> priced.add(price(listing, line.quantity(), rate)), () -> unknown.add(index));
        }
        if (!unknown.isEmpty()) {
            return new Pricing.Unknown(List.copyOf(unknown));
        }
        var net = priced.stream().map(PricedLine::net).reduce(Money.zero(sheet.currency()), Money::plus);
        return new Pricing.Done(new Priced(sheet.currency(), priced, net, explain(priced, rate, net)));
    }

    private static PricedLine price(Listing listing, int quantity, Percentage rate) {
        var discount = listing.product().discountable() ? rate : Percentage.ZERO;
        var netUnit = partnerPrice(listing, rate);
        return new PricedLine(
                listing.product(), quantity, listing.listUnit(), discount, netUnit, netUnit.times(quantity));
    }

    /// What a reseller of this rate pays for one seat (R3.1).
    public static Money partnerPrice(Listing listing, Percentage rate) {
        return listing.product().discountable() ? listing.listUnit().times(rate.complement()) : listing.listUnit();
    }

    private static List<Explanation> explain(List<PricedLine> lines, Percentage rate, Money net) {
        var entries = new ArrayList<Explanation>();
        entries.add(new Explanation("R4.1", Map.of("ratePercent", rate.toString()), rate + " % off the list price"));
        var full = new TreeSet<String>();
        for (var line : lines) {
            if (!line.product().discountable()) {
                full.add(line.product().sku().code());
            }
        }
        if (!full.isEmpty()) {
            entries.add(new Explanation("R3.1", Map.of("skus", String.join(",", full)), "not discounted"));
        }
        entries.add(new Explanation("R3.2", Map.of("lines", Integer.toString(lines.size())), "net " + net));
        return entries;
    }
}
