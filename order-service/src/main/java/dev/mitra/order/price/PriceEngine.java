package dev.mitra.order.price;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.Percentage;
import dev.mitra.order.catalogue.Listing;
import dev.mitra.order.catalogue.Product;
import dev.mitra.order.catalogue.Sku;
import dev.mitra.order.explain.Explanation;
import dev.mitra.order.licence.LicenseId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Prices lines (R3.2, R4.1): the list price of one seat in that quantity, less the reseller's rate and what an
/// opportunity adds to it (R11.4), HALF_UP at the minor unit of the currency, times the seats. Renewals and
/// upgrades have list prices of their own. Nothing that the buyer sends enters but SKU, quantity and which
/// licences are replaced or supported.
public final class PriceEngine {

    /// Licences of one order, over all its lines.
    public static final int MOST_SEATS = 1000;

    private final PriceContext context;
    private final Replacing replacing;
    private final Discounts discounts;
    /// New seats.
    private final Map<Sku, Integer> seatsOf = new HashMap<>();
    /// New seats and seats of support for licences that are there: both count for a price by quantity.
    private final Map<Sku, Integer> pricedSeatsOf = new HashMap<>();
    private final Set<LicenseId> named = new HashSet<>();
    private final Set<LicenseId> supported = new HashSet<>();
    private final List<PricedLine> priced = new ArrayList<>();
    private final List<Integer> unknown = new ArrayList<>();
    private final Map<Integer, Irreplaceable> irreplaceable = new TreeMap<>();
    private final List<Explanation> reasons = new ArrayList<>();

    private PriceEngine(PriceContext context) {
        this.context = context;
        this.replacing = new Replacing(context);
        this.discounts = new Discounts(context);
    }

    /// @throws ArithmeticException when a sum does not fit 64 bits of minor units
    public static Pricing price(List<RequestedLine> lines, PriceContext context) {
        long seats = lines.stream().mapToLong(RequestedLine::quantity).sum();
        return seats > MOST_SEATS ? new Pricing.TooManySeats(seats) : new PriceEngine(context).price(lines);
    }

    private Pricing price(List<RequestedLine> lines) {
        for (var line : lines) {
            switch (line.purpose()) {
                case Purpose.New() -> {
                    seatsOf.merge(line.sku(), line.quantity(), Integer::sum);
                    pricedSeatsOf.merge(line.sku(), line.quantity(), Integer::sum);
                }
                case Purpose.Support _ -> pricedSeatsOf.merge(line.sku(), line.quantity(), Integer::sum);
                case Purpose.Renewal _, Purpose.Upgrade _ -> {}
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            int index = i;
            var line = lines.get(i);
            context.sheet()
                    .find(line.sku())
                    .ifPresentOrElse(listing -> add(index, line, listing), () -> unknown.add(index));
        }
        if (!unknown.isEmpty()) {
            return new Pricing.Unknown(List.copyOf(unknown));
        }
        return irreplaceable.isEmpty() ? done() : new Pricing.NotReplaceable(Map.copyOf(irreplaceable));
    }

    private void add(int index, RequestedLine line, Listing listing) {
        var twice = line.purpose() instanceof Purpose.Support ? supported : named;
        if (line.purpose().licenses().stream().anyMatch(id -> !twice.add(id))) {
            irreplaceable.put(index, Irreplaceable.TAKEN);
            return;
        }
        switch (line.purpose()) {
            case Purpose.New() when listing.product().grant().bringsSupport() -> addSupport(index, line, listing);
            case Purpose.New() -> {
                int seats = seatsOf.getOrDefault(line.sku(), line.quantity());
                priced.add(priced(listing.product(), listing.unitOf(seats), line));
                explainQuantity(listing, seats);
            }
            case Purpose.Renewal renewal -> add(index, line, replacing.renewal(renewal, listing));
            case Purpose.Upgrade upgrade -> add(index, line, replacing.upgrade(upgrade, listing));
            case Purpose.Support support -> add(index, line, replacing.support(support, listing, seatsFor(line)));
        }
    }

    /// Support that names no licences is for seats of its plan that are bought in the same order.
    private void addSupport(int index, RequestedLine line, Listing listing) {
        var support = listing.product().grant();
        int seats = seatsOf.getOrDefault(line.sku(), line.quantity());
        int licenses = seatsOf.entrySet().stream()
                .filter(entry -> context.sheet()
                        .find(entry.getKey())
                        .filter(other -> support.supports(other.product().grant()))
                        .isPresent())
                .mapToInt(Map.Entry::getValue)
                .sum();
        if (seats > licenses) {
            irreplaceable.put(index, Irreplaceable.NOTHING_TO_SUPPORT);
            return;
        }
        var purpose = new Purpose.Support(List.of());
        var asked = new RequestedLine(line.sku(), line.quantity(), purpose);
        priced.add(priced(listing.product(), listing.unitOf(seatsFor(line)), asked));
        explainQuantity(listing, seatsFor(line));
    }

    private int seatsFor(RequestedLine line) {
        return pricedSeatsOf.getOrDefault(line.sku(), line.quantity());
    }

    private void add(int index, RequestedLine line, Replacing.Basis basis) {
        if (basis.refusal() != null) {
            irreplaceable.put(index, basis.refusal());
        } else if (basis.product() != null && basis.listUnit() != null && basis.reason() != null) {
            priced.add(priced(basis.product(), basis.listUnit(), line));
            reasons.add(basis.reason());
        }
    }

    private PricedLine priced(Product product, Money listUnit, RequestedLine line) {
        var discount = discounts.of(product, line.purpose());
        var netUnit = listUnit.times(discount.complement());
        return new PricedLine(
                product, line.quantity(), listUnit, discount, netUnit, netUnit.times(line.quantity()), line.purpose());
    }

    /// What a reseller of this rate pays for one seat (R3.1).
    public static Money partnerPrice(Listing listing, Percentage rate) {
        return listing.product().discountable() ? listing.listUnit().times(rate.complement()) : listing.listUnit();
    }

    private void explainQuantity(Listing listing, int seats) {
        var unit = listing.unitOf(seats);
        if (!unit.equals(listing.listUnit())) {
            var sku = listing.product().sku().code();
            var input = Map.of(
                    "sku",
                    sku,
                    "seats",
                    Integer.toString(seats),
                    "single",
                    listing.listUnit().toString());
            var entry = new Explanation("QUANTITY", input, unit + " a seat");
            if (!reasons.contains(entry)) {
                reasons.add(entry);
            }
        }
    }

    private Pricing done() {
        var net = priced.stream()
                .map(PricedLine::net)
                .reduce(Money.zero(context.sheet().currency()), Money::plus);
        return new Pricing.Done(new Priced(context.sheet().currency(), priced, net, explain(net)));
    }

    private List<Explanation> explain(Money net) {
        var rate = context.rate();
        var entries = new ArrayList<Explanation>();
        entries.add(new Explanation("R4.1", Map.of("ratePercent", rate.toString()), rate + " % off the list price"));
        var full = priced.stream()
                .map(PricedLine::product)
                .filter(product -> !product.discountable())
                .map(product -> product.sku().code())
                .distinct()
                .sorted()
                .toList();
        if (!full.isEmpty()) {
            entries.add(new Explanation("R3.1", Map.of("skus", String.join(",", full)), "not discounted"));
        }
        entries.addAll(discounts.explain());
        entries.addAll(reasons);
        entries.add(new Explanation("R3.2", Map.of("lines", Integer.toString(priced.size())), "net " + net));
        return entries;
    }
}
