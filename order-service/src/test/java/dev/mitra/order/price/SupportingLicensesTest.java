package dev.mitra.order.price;

import static dev.mitra.order.Examples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.Percentage;
import dev.mitra.kernel.UuidV7;
import dev.mitra.order.Examples;
import dev.mitra.order.catalogue.Bilingual;
import dev.mitra.order.catalogue.LicenseGrant;
import dev.mitra.order.catalogue.LicenseKind;
import dev.mitra.order.catalogue.LicenseType;
import dev.mitra.order.catalogue.Listing;
import dev.mitra.order.catalogue.PriceTier;
import dev.mitra.order.catalogue.Product;
import dev.mitra.order.catalogue.Sku;
import dev.mitra.order.licence.LicenseId;
import dev.mitra.order.licence.OwnedLicense;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// The plan costs 999.00, a year of support for it 149.85, or 100.00 from 3 seats; the other plan costs 4,995.00.
@DisplayNameGeneration(ReplaceUnderscores.class)
class SupportingLicensesTest {

    private static final Sku PLAN = new Sku("TAB-NET-DEV-SB");
    private static final Sku OTHER = new Sku("TAB-NET-SITE-SB");
    private static final Sku SUPPORT = new Sku("TAB-NET-DEV-SB-SUP");
    private static final PriceTier CHEAPER = new PriceTier(3, Money.of("100.00", "USD"));
    private static final PriceSheet SHEET = new PriceSheet(
            Examples.USD,
            Stream.of(
                            listing(PLAN, plan(LicenseType.DEVELOPER_SMALL_BUSINESS), "999.00"),
                            listing(OTHER, plan(LicenseType.SITE_SMALL_BUSINESS), "4995.00"),
                            listing(SUPPORT, support(LicenseType.DEVELOPER_SMALL_BUSINESS), "149.85", CHEAPER))
                    .collect(Collectors.toMap(it -> it.product().sku(), Function.identity())));

    @Test
    @DisplayName("R3.2 R4.1 support costs its own list price a seat, less the rate, with as many seats of its plan")
    void with_licences() {
        var lines = done(List.of(new RequestedLine(PLAN, 2), new RequestedLine(SUPPORT, 2)));
        assertThat(lines.getLast().netUnit()).isEqualTo(Money.of("134.87", "USD"));
        assertThat(lines.getLast().net()).isEqualTo(Money.of("269.74", "USD"));
        assertThat(lines.getLast().purpose()).isEqualTo(new Purpose.Support(List.of()));
        assertThat(lines.getFirst().purpose()).isEqualTo(new Purpose.New());
    }

    @Test
    void support_without_seats_of_its_plan_is_refused_however_it_is_spread() {
        assertThat(refused(List.of(new RequestedLine(SUPPORT, 1)))).containsOnlyKeys(0);
        assertThat(refused(List.of(new RequestedLine(OTHER, 1), new RequestedLine(SUPPORT, 1))))
                .isEqualTo(Map.of(1, Irreplaceable.NOTHING_TO_SUPPORT));
        assertThat(refused(List.of(
                        new RequestedLine(PLAN, 1), new RequestedLine(SUPPORT, 1), new RequestedLine(SUPPORT, 1))))
                .containsOnlyKeys(1, 2);
    }

    @Test
    @DisplayName("Support for licences that are there costs the same, year after year, whoever sold them")
    void for_licences() {
        var owned = owned(PLAN);
        var line = done(List.of(supporting(owned)), owned).getFirst();
        assertThat(line.netUnit()).isEqualTo(Money.of("134.87", "USD"));
        assertThat(line.purpose().licenses()).containsExactly(owned.id());
        assertThat(line.purpose().replaces()).isEmpty();
        var renewed = new RequestedLine(PLAN, 1, new Purpose.Renewal(List.of(owned.id()), 1));
        assertThat(done(List.of(renewed, supporting(owned)), owned)).hasSize(2);
    }

    @Test
    @DisplayName("R4.1 a price for larger quantities counts the seats of support over all lines, whatever they are for")
    void quantities() {
        var first = owned(PLAN);
        var second = owned(PLAN);
        var lines = done(
                List.of(
                        supporting(first),
                        supporting(second),
                        new RequestedLine(PLAN, 1),
                        new RequestedLine(SUPPORT, 1)),
                first,
                second);
        assertThat(lines)
                .filteredOn(line -> line.purpose() instanceof Purpose.Support)
                .extracting(line -> line.listUnit().toString())
                .containsExactly("100.00 USD", "100.00 USD", "100.00 USD");
        assertThat(done(List.of(supporting(first), supporting(second)), first, second))
                .extracting(line -> line.listUnit().toString())
                .containsExactly("149.85 USD", "149.85 USD");
    }

    @Test
    void what_cannot_be_supported_says_why() {
        var owned = owned(PLAN);
        assertThat(refused(List.of(supporting(owned)))).containsValue(Irreplaceable.NOT_OWNED);
        var other = owned(OTHER);
        assertThat(refused(List.of(supporting(other)), other)).containsValue(Irreplaceable.NOTHING_TO_SUPPORT);
        assertThat(refused(List.of(supporting(owned), supporting(owned)), owned))
                .isEqualTo(Map.of(1, Irreplaceable.TAKEN));
        var license = new RequestedLine(PLAN, 1, new Purpose.Support(List.of(owned.id())));
        assertThat(refused(List.of(license), owned)).containsValue(Irreplaceable.NOTHING_TO_SUPPORT);
    }

    @Test
    void support_is_neither_renewed_as_a_licence_is_nor_an_upgrade_of_one() {
        var owned = owned(PLAN);
        var renewal = new RequestedLine(SUPPORT, 1, new Purpose.Renewal(List.of(owned.id()), 1));
        assertThat(refused(List.of(renewal), owned)).containsValue(Irreplaceable.OTHER_PRODUCT);
        var upgrade = new RequestedLine(SUPPORT, 1, new Purpose.Upgrade(List.of(owned.id())));
        assertThat(refused(List.of(upgrade), owned)).containsValue(Irreplaceable.NO_UPGRADE);
    }

    private static RequestedLine supporting(OwnedLicense... owned) {
        var licenses = Stream.of(owned).map(OwnedLicense::id).toList();
        return new RequestedLine(SUPPORT, owned.length, new Purpose.Support(licenses));
    }

    private static List<PricedLine> done(List<RequestedLine> lines, OwnedLicense... owned) {
        assertThat(price(lines, owned)).isInstanceOf(Pricing.Done.class);
        return price(lines, owned) instanceof Pricing.Done(var priced) ? new ArrayList<>(priced.lines()) : List.of();
    }

    private static Map<Integer, Irreplaceable> refused(List<RequestedLine> lines, OwnedLicense... owned) {
        return price(lines, owned) instanceof Pricing.NotReplaceable(var refused) ? refused : Map.of();
    }

    private static Pricing price(List<RequestedLine> lines, OwnedLicense... owned) {
        var rules = new ReplacementRules(Percentage.of("50"), Percentage.of("60"), 90);
        var known = Stream.of(owned).collect(Collectors.toMap(OwnedLicense::id, Function.identity()));
        return PriceEngine.price(lines, new PriceContext(SHEET, Percentage.of("10"), TODAY, rules, known, List.of()));
    }

    private static OwnedLicense owned(Sku sku) {
        var grant = SHEET.find(sku).orElseThrow().product().grant();
        return new OwnedLicense(new LicenseId(UuidV7.random()), sku, grant, TODAY, TODAY.plusYears(1), false);
    }

    private static Listing listing(Sku sku, LicenseGrant grant, String unit, PriceTier... tiers) {
        var text = new Bilingual("text", "teks");
        var product = new Product(sku, sku.code(), text, text, grant, true);
        return new Listing(product, Money.of(unit, "USD"), List.of(tiers));
    }

    private static LicenseGrant plan(LicenseType type) {
        return new LicenseGrant("Tabulon", ".NET", type, LicenseKind.PERPETUAL, false, 12, 1, 1, null, null);
    }

    private static LicenseGrant support(LicenseType type) {
        return new LicenseGrant("Tabulon", ".NET", type, LicenseKind.SUPPORT, false, 0, null, null, null, 12);
    }
}
