package dev.mitra.order.catalogue;

import static dev.mitra.order.Examples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChangingPricesTest {

    private static final Sku SKU = new Sku("A-B");
    private static final List<ListPrice> KNOWN =
            List.of(price("10.00", 1, TODAY.minusDays(9)), price("12.00", 1, TODAY.plusDays(5)));

    @ParameterizedTest(name = "{0} from day {2} for {1} or more: {3}")
    @DisplayName("What was valid on a day stays so: a price begins tomorrow, the first of its kind today")
    @CsvSource({
        "11.00, 1, -1, Frozen",
        "11.00, 1, 0, Frozen",
        "11.00, 1, 1, New",
        "11.00, 1, 5, Replaced",
        "12.00, 1, 5, Same",
        "10.00, 1, -9, Same",
        "9.00, 5, 0, New",
        "9.00, 5, -1, Frozen"
    })
    void change(String unit, int fromQuantity, int inDays, String expected) {
        var change = PriceChange.of(price(unit, fromQuantity, TODAY.plusDays(inDays)), KNOWN, TODAY);
        assertThat(change.getClass().getSimpleName()).isEqualTo(expected);
    }

    @Test
    void the_largest_quantity_that_is_reached_chooses_the_price() {
        var one = Money.of("10.00", "USD");
        var listing = new Listing(
                dev.mitra.order.Examples.listing("A-B", one, true).product(),
                one,
                List.of(new PriceTier(10, Money.of("8.00", "USD")), new PriceTier(5, Money.of("9.00", "USD"))));
        assertThat(listing.unitOf(4)).isEqualTo(one);
        assertThat(listing.unitOf(5)).isEqualTo(Money.of("9.00", "USD"));
        assertThat(listing.unitOf(11)).isEqualTo(Money.of("8.00", "USD"));
    }

    private static ListPrice price(String unit, int fromQuantity, LocalDate from) {
        return new ListPrice(SKU, fromQuantity, Money.of(unit, "USD"), from, null);
    }
}
