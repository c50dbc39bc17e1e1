package dev.mitra.stack.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FindingMoneyInTextsTest {

    private static final Set<String> AMOUNTS = Set.of("1069.20", "89.10");

    @Test
    void an_amount_is_found_as_readers_of_several_countries_write_it() {
        assertThat(Amounts.shows("Total 1,069.20 due", "1069.20")).isTrue();
        assertThat(Amounts.shows("Jumlah 1.069,20", "1069.20")).isTrue();
        assertThat(Amounts.shows("1069.20", "1069.20")).isTrue();
        assertThat(Amounts.shows("11,069.20", "1069.20")).isFalse();
        assertThat(Amounts.shows("1,069.21", "1069.20")).isFalse();
    }

    @Test
    @DisplayName("R9.3 a name of money, a currency beside a number and an amount of the order give a price away")
    void a_price_is_given_away_by_name_currency_or_amount() {
        assertThat(Amounts.tellTale("{\"netUnit\":{}}", AMOUNTS)).isNotEmpty();
        assertThat(Amounts.tellTale("for USD 12", AMOUNTS)).isNotEmpty();
        assertThat(Amounts.tellTale("for 12 USD", AMOUNTS)).isNotEmpty();
        assertThat(List.of("GBP1,069.00.", "-5.00 USD", "(12EUR)", "$ 7", "7€", "IDR 5000"))
                .allSatisfy(
                        price -> assertThat(Amounts.tellTale(price, AMOUNTS)).isNotEmpty());
        assertThat(Amounts.tellTale("costs 89.10", AMOUNTS)).containsExactly("89.10");
    }

    @Test
    void the_random_words_of_links_are_no_money() {
        assertThat(Amounts.tellTale("https://vendor.example/activate?token=FBmgKpGRk87LzM-GBP1UGSwcHD0-5USDx", AMOUNTS))
                .isEmpty();
        assertThat(Amounts.tellTale("https://vendor.example/activate?token=x5USD-_EUR7-IDR9-x", AMOUNTS))
                .isEmpty();
    }

    @Test
    void dates_versions_and_ids_are_no_money() {
        var text =
                "{\"id\":\"ord_01h455vb4pex5vsknk084sn02q\",\"placedAt\":\"2026-11-25T23:08:21.89100Z\",\"quantity\":3}";
        assertThat(Amounts.tellTale(text, AMOUNTS)).isEmpty();
    }
}
