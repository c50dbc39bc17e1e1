package dev.mitra.order.price;

import static dev.mitra.order.Examples.TODAY;
import static dev.mitra.order.Examples.listing;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.Percentage;
import dev.mitra.kernel.UuidV7;
import dev.mitra.order.Examples;
import dev.mitra.order.catalogue.LicenseGrant;
import dev.mitra.order.catalogue.LicenseKind;
import dev.mitra.order.catalogue.LicenseType;
import dev.mitra.order.catalogue.Listing;
import dev.mitra.order.catalogue.PriceTier;
import dev.mitra.order.catalogue.Product;
import dev.mitra.order.catalogue.Sku;
import dev.mitra.order.licence.LicenseId;
import dev.mitra.order.licence.OwnedLicense;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The small plan costs 999.00, the large one 2,997.00.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReplacingLicensesTest {

    private static final Sku SMALL = new Sku("TAB-SB");
    private static final Sku LARGE = new Sku("TAB-OEM");
    private static final ReplacementRules RULES = new ReplacementRules(Percentage.of("50"), Percentage.of("60"), 90);
    private static final PriceSheet SHEET = sheet(
            listing(SMALL.code(), Money.of("999.00", "USD"), true),
            listing(LARGE.code(), Money.of("2997.00", "USD"), true));

    @ParameterizedTest(name = "updates until {0}, {1} years: {2}")
    @DisplayName("R4.1 a renewal costs half the list price per year while updates last, 60 % afterwards, then the rate")
    @CsvSource({
        "2026-03-02, 1, 499.50, 449.55",
        "2026-03-01, 1, 599.40, 539.46",
        "2027-01-01, 4, 1998.00, 1798.20",
        "2024-03-02, 3, 1798.20, 1618.38"
    })
    void renewal(LocalDate until, int years, String list, String net) {
        var owned = owned(SMALL, TODAY.minusYears(1), until);
        var line = done(renew(SMALL, years, owned), owned);
        assertThat(line.listUnit()).isEqualTo(Money.of(list, "USD"));
        assertThat(line.netUnit()).isEqualTo(Money.of(net, "USD"));
        assertThat(line.product().grant().updatesMonths()).isEqualTo(12 * years);
    }

    @Test
    @DisplayName("R4.1 a licence with a term that is renewed for four years lasts four years longer, as its updates do")
    void renewal_of_a_term() {
        var year = new LicenseGrant(
                "Tabulon", ".NET", LicenseType.DEVELOPER_OEM, LicenseKind.TERM, true, 12, 1, null, null, 12);
        var some = listing(SMALL.code(), Money.of("999.00", "USD"), true).product();
        var product =
                new Product(some.sku(), some.name(), some.description(), some.guidance(), year, some.discountable());
        var owned = new OwnedLicense(new LicenseId(UuidV7.random()), SMALL, year, TODAY, TODAY.plusYears(1), false);
        var context = new PriceContext(
                sheet(new Listing(product, Money.of("999.00", "USD"))),
                Percentage.of("10"),
                TODAY,
                RULES,
                Map.of(owned.id(), owned),
                List.of());
        var priced = ((Pricing.Done) PriceEngine.price(List.of(renew(SMALL, 4, owned)), context)).priced();
        var renewed = priced.lines().getFirst().product().grant();
        assertThat(renewed.termMonths()).isEqualTo(48);
        assertThat(renewed.updatesMonths()).isEqualTo(48);
    }

    @Test
    void what_cannot_be_renewed_says_why() {
        var owned = owned(SMALL, TODAY.minusYears(3), TODAY.minusYears(2));
        assertThat(refused(renew(SMALL, 1, owned), owned)).isEqualTo(Irreplaceable.TOO_LATE);
        assertThat(refused(renew(LARGE, 3, owned), owned)).isEqualTo(Irreplaceable.OTHER_PRODUCT);
        assertThat(refused(renew(SMALL, 3, owned))).isEqualTo(Irreplaceable.NOT_OWNED);
        var withoutUpdates = owned(SMALL, TODAY, null);
        assertThat(refused(renew(SMALL, 1, withoutUpdates), withoutUpdates)).isEqualTo(Irreplaceable.OTHER_PRODUCT);
        var taken = new OwnedLicense(owned.id(), SMALL, owned.grant(), TODAY, TODAY, true);
        assertThat(refused(renew(SMALL, 1, taken), taken)).isEqualTo(Irreplaceable.TAKEN);
    }

    @Test
    void two_seats_cannot_replace_the_same_licence() {
        var owned = owned(SMALL, TODAY, TODAY.plusYears(1));
        var twice = new Purpose.Renewal(List.of(owned.id(), owned.id()), 1);
        assertThat(refused(new RequestedLine(SMALL, 2, twice), owned)).isEqualTo(Irreplaceable.TAKEN);
    }

    @ParameterizedTest(name = "issued {0}: {1}")
    @DisplayName("R4.1 an upgrade costs the difference of the list prices until the ninetieth day, less the rate")
    @CsvSource({"2025-12-02, 1798.20", "2025-12-01, TOO_OLD"})
    void upgrade(LocalDate issued, String expected) {
        var owned = owned(SMALL, issued, issued.plusYears(1));
        var line = new RequestedLine(LARGE, 1, new Purpose.Upgrade(List.of(owned.id())));
        var pricing = price(List.of(line), owned);
        var told = pricing instanceof Pricing.Done(var priced)
                ? priced.net().amount().toPlainString()
                : String.valueOf(((Pricing.NotReplaceable) pricing).lines().get(0));
        assertThat(told).isEqualTo(expected);
    }

    @Test
    void there_is_no_downgrade_and_no_upgrade_to_another_product() {
        var large = owned(LARGE, TODAY, TODAY.plusYears(1));
        assertThat(refused(new RequestedLine(SMALL, 1, new Purpose.Upgrade(List.of(large.id()))), large))
                .isEqualTo(Irreplaceable.NO_UPGRADE);
        var other = new LicenseGrant(
                "Quillmark", ".NET", LicenseType.DEVELOPER_OEM, LicenseKind.PERPETUAL, true, 12, 1, null, null, null);
        var foreign = new OwnedLicense(large.id(), SMALL, other, TODAY, TODAY.plusYears(1), false);
        assertThat(refused(new RequestedLine(LARGE, 1, new Purpose.Upgrade(List.of(foreign.id()))), foreign))
                .isEqualTo(Irreplaceable.NO_UPGRADE);
    }

    static LongStream seeds() {
        return LongStream.range(0, 200).map(i -> i * 104_729 + 20_261_126);
    }

    @ParameterizedTest(name = "seed {0}")
    @DisplayName("R4.1 quantities over all lines of a product choose its price, as whole-number arithmetic says")
    @MethodSource("seeds")
    void oracle_of_quantities(long seed) {
        var random = new SplittableRandom(seed);
        long rate = random.nextLong(100_000_001); // millionths of a per cent
        long single = 1 + random.nextLong(1_000_000);
        var tiers = new ArrayList<PriceTier>();
        int from = 1;
        for (int i = 0; i < random.nextInt(4); i++) {
            from += 1 + random.nextInt(40);
            tiers.add(new PriceTier(from, Money.ofMinor(random.nextLong(single + 1), "USD")));
        }
        var lines = new ArrayList<RequestedLine>();
        int seats = 0;
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            int quantity = 1 + random.nextInt(40);
            seats += quantity;
            lines.add(new RequestedLine(SMALL, quantity));
        }
        long unit = single;
        for (var tier : tiers) {
            unit = seats >= tier.fromQuantity() ? tier.unit().minor() : unit;
        }
        var product = listing(SMALL.code(), Money.ofMinor(single, "USD"), true).product();
        var listing = new Listing(product, Money.ofMinor(single, "USD"), tiers);
        var context = new PriceContext(
                sheet(listing),
                new Percentage(java.math.BigDecimal.valueOf(rate, 6)),
                TODAY,
                RULES,
                Map.of(),
                List.of());
        var priced = ((Pricing.Done) PriceEngine.price(lines, context)).priced();
        var expected = net(unit, rate).multiply(BigInteger.valueOf(seats));
        assertThat(BigInteger.valueOf(priced.net().minor())).as("seed %d", seed).isEqualTo(expected);
        boolean cheaper = unit != single;
        assertThat(priced.explanation().stream().anyMatch(it -> it.rule().equals("QUANTITY")))
                .isEqualTo(cheaper);
    }

    /// floor((2 * list * (10^8 - rate) + 10^8) / (2 * 10^8)), without a single decimal.
    private static BigInteger net(long list, long rate) {
        var whole = BigInteger.valueOf(100_000_000);
        return BigInteger.TWO
                .multiply(BigInteger.valueOf(list))
                .multiply(whole.subtract(BigInteger.valueOf(rate)))
                .add(whole)
                .divide(BigInteger.TWO.multiply(whole));
    }

    private static OwnedLicense owned(Sku sku, LocalDate issued, @Nullable LocalDate until) {
        return new OwnedLicense(new LicenseId(UuidV7.random()), sku, Examples.grant(), issued, until, false);
    }

    private static RequestedLine renew(Sku sku, int years, OwnedLicense owned) {
        return new RequestedLine(sku, 1, new Purpose.Renewal(List.of(owned.id()), years));
    }

    private static Pricing price(List<RequestedLine> lines, OwnedLicense... owned) {
        var known = Stream.of(owned).collect(Collectors.toMap(OwnedLicense::id, it -> it));
        return PriceEngine.price(lines, new PriceContext(SHEET, Percentage.of("10"), TODAY, RULES, known, List.of()));
    }

    private static PricedLine done(RequestedLine line, OwnedLicense owned) {
        return ((Pricing.Done) price(List.of(line), owned)).priced().lines().getFirst();
    }

    private static @Nullable Irreplaceable refused(RequestedLine line, OwnedLicense... owned) {
        return ((Pricing.NotReplaceable) price(List.of(line), owned)).lines().get(0);
    }

    private static PriceSheet sheet(Listing... listings) {
        Map<Sku, Listing> bySku =
                Stream.of(listings).collect(Collectors.toMap(it -> it.product().sku(), it -> it));
        return new PriceSheet(listings[0].listUnit().currency(), bySku);
    }
}
