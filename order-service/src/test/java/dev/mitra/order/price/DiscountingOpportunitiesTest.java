package dev.mitra.order.price;

import static dev.mitra.order.Examples.TODAY;
import static dev.mitra.order.Examples.customer;
import static dev.mitra.order.Examples.listing;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.Percentage;
import dev.mitra.kernel.UuidV7;
import dev.mitra.order.catalogue.Listing;
import dev.mitra.order.catalogue.Sku;
import dev.mitra.order.explain.Explanation;
import dev.mitra.order.licence.LicenseId;
import dev.mitra.order.licence.OwnedLicense;
import dev.mitra.order.opportunity.OpportunityDiscount;
import dev.mitra.order.opportunity.OpportunityId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DiscountingOpportunitiesTest {

    private static final Percentage TEN = Percentage.of("10");
    private static final LicenseId LICENSE = new LicenseId(UuidV7.random());
    private static final List<Listing> LISTED = List.of(
            listing("TAB-NET", Money.of("99.00", "USD"), true),
            listing("TAB-JAVA", Money.of("99.00", "USD"), true),
            listing("TAB-FULL", Money.of("99.00", "USD"), false));

    private static OpportunityDiscount opportunity(@Nullable String product, String extra) {
        var id = new OpportunityId(UuidV7.random());
        return new OpportunityDiscount(
                id, customer().firm(), product, Percentage.of(extra), Percentage.of("30"), TODAY.plusDays(9));
    }

    private static Priced priced(List<RequestedLine> lines, OpportunityDiscount... opportunities) {
        var sheet = new PriceSheet(
                LISTED.getFirst().listUnit().currency(),
                LISTED.stream().collect(Collectors.toMap(it -> it.product().sku(), it -> it)));
        var owned = new OwnedLicense(
                LICENSE, new Sku("TAB-NET"), LISTED.getFirst().product().grant(), TODAY, TODAY.plusDays(90), false);
        var context = new PriceContext(
                sheet,
                TEN,
                TODAY,
                new ReplacementRules(Percentage.of("50"), Percentage.of("60"), 90),
                Map.of(LICENSE, owned),
                List.of(opportunities));
        return ((Pricing.Done) PriceEngine.price(lines, context)).priced();
    }

    private static List<RequestedLine> lines(String... skus) {
        return List.of(skus).stream()
                .map(sku -> new RequestedLine(new Sku(sku), 1))
                .toList();
    }

    private static List<String> rules(Priced priced) {
        return priced.explanation().stream().map(Explanation::rule).toList();
    }

    @Test
    @DisplayName("R11.4 without an opportunity the margin is the rate, and nothing speaks of one")
    void none() {
        var priced = priced(lines("TAB-NET"));
        assertThat(priced.net()).isEqualTo(Money.of("89.10", "USD"));
        assertThat(rules(priced)).containsExactly("R4.1", "R3.2");
    }

    @Test
    @DisplayName("R4.1 R11.4 what the opportunity is about costs less, the rest what it always costs, and it says why")
    void one() {
        var opportunity = opportunity("tab net", "5");
        var priced = priced(lines("TAB-NET", "TAB-JAVA", "TAB-FULL"), opportunity);
        assertThat(priced.lines())
                .extracting(PricedLine::netUnit)
                .containsExactly(Money.of("84.15", "USD"), Money.of("89.10", "USD"), Money.of("99.00", "USD"));
        assertThat(priced.lines())
                .extracting(PricedLine::discount)
                .containsExactly(Percentage.of("15"), TEN, Percentage.ZERO);
        assertThat(priced.explanation())
                .filteredOn(entry -> entry.rule().equals("R11.4"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.input())
                        .containsEntry("opportunity", opportunity.id().external())
                        .containsEntry("extraPercent", "5")
                        .containsEntry("until", "2026-03-11")
                        .containsEntry("skus", "TAB-NET"));
    }

    @Test
    @DisplayName("R11.4 of two opportunities the better one counts, and they never add up")
    void two() {
        var better = opportunity(null, "7.5");
        var priced = priced(lines("TAB-NET"), opportunity(null, "5"), better);
        assertThat(priced.lines().getFirst().discount()).isEqualTo(Percentage.of("17.5"));
        assertThat(priced.explanation())
                .filteredOn(entry -> entry.rule().equals("R11.4"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.input())
                        .containsEntry("opportunity", better.id().external()));
    }

    @Test
    @DisplayName("R11.4 an opportunity is about new licences: a renewal costs what it always costs")
    void renewal() {
        var renewal = new RequestedLine(new Sku("TAB-NET"), 1, new Purpose.Renewal(List.of(LICENSE), 1));
        var priced = priced(List.of(renewal), opportunity(null, "5"));
        assertThat(priced.lines().getFirst().discount()).isEqualTo(TEN);
        assertThat(rules(priced)).doesNotContain("R11.4");
    }
}
