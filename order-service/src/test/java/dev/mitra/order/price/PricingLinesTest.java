package dev.mitra.order.price;

import static dev.mitra.order.Examples.TODAY;
import static dev.mitra.order.Examples.listing;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.Percentage;
import dev.mitra.order.catalogue.Listing;
import dev.mitra.order.catalogue.Sku;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PricingLinesTest {

    private static final Percentage TEN = Percentage.of("10");

    @ParameterizedTest(name = "{0} {1} less {2} % is {3}")
    @DisplayName("R4.1 the discount is taken per unit and rounded half up")
    @CsvSource({
        "99.00, USD, 10, 89.10",
        "999.00, USD, 10, 899.10",
        "0.05, USD, 10, 0.05",
        "0.15, USD, 10, 0.14",
        "1.15, USD, 10, 1.04",
        "99, JPY, 10, 89",
        "5, JPY, 10, 5",
        "12.345, KWD, 12.5, 10.802",
        "10.00, USD, 0, 10.00",
        "10.00, USD, 100, 0.00"
    })
    void one_unit(String list, String currency, String rate, String net) {
        var price = PriceEngine.partnerPrice(listing("A-B", Money.of(list, currency), true), Percentage.of(rate));
        assertThat(price).isEqualTo(Money.of(net, currency));
    }

    @Test
    @DisplayName("R4.1 three units cost three times the rounded unit")
    void quantity_multiplies_what_was_rounded() {
        var priced = done(List.of(line("A-B", 3)), sheet(listing("A-B", Money.of("0.15", "USD"), true)));
        assertThat(priced.lines().getFirst().net()).isEqualTo(Money.of("0.42", "USD"));
        assertThat(priced.net()).isEqualTo(Money.of("0.42", "USD"));
    }

    @Test
    @DisplayName("R3.1 a product that is out of the discount costs its list price and says so")
    void opted_out() {
        var priced = done(List.of(line("A-B", 1)), sheet(listing("A-B", Money.of("10.00", "USD"), false)));
        assertThat(priced.lines().getFirst().discount()).isEqualTo(Percentage.ZERO);
        assertThat(priced.net()).isEqualTo(Money.of("10.00", "USD"));
        assertThat(priced.explanation())
                .anySatisfy(entry -> assertThat(entry.input()).containsEntry("skus", "A-B"));
    }

    @Test
    void lines_that_nobody_sells_are_named_by_their_place() {
        var sheet = sheet(listing("A-B", Money.of("10.00", "USD"), true));
        var answer = price(sheet, TEN, line("X-X", 1), line("A-B", 1), line("Y-Y", 1));
        assertThat(answer).isEqualTo(new Pricing.Unknown(List.of(0, 2)));
    }

    @Test
    void more_than_a_thousand_seats_are_too_many() {
        var sheet = sheet(listing("A-B", Money.of("10.00", "USD"), true));
        assertThat(price(sheet, TEN, line("A-B", 600), line("A-B", 401))).isEqualTo(new Pricing.TooManySeats(1001));
        assertThat(price(sheet, TEN, line("A-B", 600), line("A-B", 400))).isInstanceOf(Pricing.Done.class);
    }

    @Test
    @DisplayName("An order has one currency: the first preferred one that prices every line, else the vendor's")
    void currency() {
        var euro = Currency.getInstance("EUR");
        var dollar = Currency.getInstance("USD");
        var both = List.of(
                listing("A-B", Money.of("9.00", "EUR"), true),
                listing("A-B", Money.of("10.00", "USD"), true),
                listing("C-D", Money.of("20.00", "USD"), true));
        var preferred = List.of(euro, dollar);
        assertThat(PriceSheet.choose(preferred, List.of(new Sku("A-B")), both).currency())
                .isEqualTo(euro);
        assertThat(PriceSheet.choose(preferred, List.of(new Sku("A-B"), new Sku("C-D")), both)
                        .currency())
                .isEqualTo(dollar);
        assertThat(PriceSheet.choose(preferred, List.of(new Sku("X-X")), both).currency())
                .isEqualTo(dollar);
    }

    static LongStream seeds() {
        return LongStream.range(0, 300).map(i -> i * 7919 + 20261123);
    }

    @ParameterizedTest(name = "seed {0}")
    @DisplayName("R4.1 any order costs what whole-number arithmetic says")
    @MethodSource("seeds")
    void oracle(long seed) {
        var random = new SplittableRandom(seed);
        var currency = List.of("USD", "JPY", "KWD").get(random.nextInt(3));
        long rate = random.nextLong(100_000_001); // millionths of a per cent
        var listings = new ArrayList<Listing>();
        for (int i = 0; i < 12; i++) {
            listings.add(
                    listing("P-" + i, Money.ofMinor(random.nextLong(10_000_000), currency), random.nextInt(5) > 0));
        }
        var lines = new ArrayList<RequestedLine>();
        var expected = BigInteger.ZERO;
        for (int i = 0; i < 1 + random.nextInt(20); i++) {
            var listing = listings.get(random.nextInt(listings.size()));
            int quantity = 1 + random.nextInt(50);
            lines.add(new RequestedLine(listing.product().sku(), quantity));
            expected = expected.add(unit(listing, rate).multiply(BigInteger.valueOf(quantity)));
        }
        var priced = done(lines, sheet(listings.toArray(Listing[]::new)), percentage(rate));
        assertThat(BigInteger.valueOf(priced.net().minor())).as("seed %d", seed).isEqualTo(expected);
        assertThat(priced.lines())
                .extracting(PricedLine::net)
                .allMatch(net -> !net.isLessThan(Money.zero(net.currency())));
    }

    /// floor((2 * list * (10^8 - rate) + 10^8) / (2 * 10^8)), without a single decimal.
    private static BigInteger unit(Listing listing, long rate) {
        var list = BigInteger.valueOf(listing.listUnit().minor());
        if (!listing.product().discountable()) {
            return list;
        }
        var whole = BigInteger.valueOf(100_000_000);
        var two = BigInteger.TWO;
        return two.multiply(list)
                .multiply(whole.subtract(BigInteger.valueOf(rate)))
                .add(whole)
                .divide(two.multiply(whole));
    }

    private static Percentage percentage(long millionths) {
        return new Percentage(java.math.BigDecimal.valueOf(millionths, 6));
    }

    private static RequestedLine line(String sku, int quantity) {
        return new RequestedLine(new Sku(sku), quantity);
    }

    private static PriceSheet sheet(Listing... listings) {
        Map<Sku, Listing> bySku = List.of(listings).stream()
                .collect(Collectors.toMap(it -> it.product().sku(), it -> it));
        return new PriceSheet(listings[0].listUnit().currency(), bySku);
    }

    private static Priced done(List<RequestedLine> lines, PriceSheet sheet) {
        return done(lines, sheet, TEN);
    }

    private static Priced done(List<RequestedLine> lines, PriceSheet sheet, Percentage rate) {
        return ((Pricing.Done) PriceEngine.price(lines, context(sheet, rate))).priced();
    }

    private static Pricing price(PriceSheet sheet, Percentage rate, RequestedLine... lines) {
        return PriceEngine.price(List.of(lines), context(sheet, rate));
    }

    private static PriceContext context(PriceSheet sheet, Percentage rate) {
        return new PriceContext(sheet, rate, TODAY, new ReplacementRules(TEN, TEN, 90), Map.of(), List.of());
    }
}
