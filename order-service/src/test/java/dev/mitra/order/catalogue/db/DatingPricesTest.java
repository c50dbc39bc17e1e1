package dev.mitra.order.catalogue.db;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.Money;
import dev.mitra.order.Examples;
import dev.mitra.order.catalogue.Catalogue;
import dev.mitra.order.catalogue.ListPrice;
import dev.mitra.order.catalogue.Listing;
import dev.mitra.order.catalogue.Sku;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class DatingPricesTest {

    private static final Sku SKU = new Sku("DATED-PRICE");

    @Inject
    Catalogue catalogue;

    @Test
    @DisplayName("The price that began last counts among those that are valid; every old one can be read as of its day")
    void as_of() {
        QuarkusTransaction.joiningExisting()
                .run(() -> catalogue.addMissing(
                        List.of(Examples.listing(SKU.code(), Money.of("0.00", "EUR"), true)
                                .product()),
                        List.of(
                                price("10.00", "2025-01-01", null),
                                price("8.00", "2025-06-01", "2025-06-30"),
                                price("12.00", "2026-01-01", null))));
        assertThat(on("2024-12-31")).isEmpty();
        assertThat(on("2025-01-01")).containsExactly(Money.of("10.00", "EUR"));
        assertThat(on("2025-06-01")).containsExactly(Money.of("8.00", "EUR"));
        assertThat(on("2025-06-30")).containsExactly(Money.of("8.00", "EUR"));
        assertThat(on("2025-07-01")).containsExactly(Money.of("10.00", "EUR"));
        assertThat(on("2026-01-01")).containsExactly(Money.of("12.00", "EUR"));
    }

    private static ListPrice price(String amount, String from, @Nullable String until) {
        return new ListPrice(
                SKU, Money.of(amount, "EUR"), LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }

    private List<Money> on(String day) {
        var currencies = List.of(Currency.getInstance("EUR"), Currency.getInstance("USD"));
        return QuarkusTransaction.joiningExisting()
                .call(() -> catalogue.listed(List.of(SKU), currencies, LocalDate.parse(day)))
                .stream()
                .map(Listing::listUnit)
                .toList();
    }
}
