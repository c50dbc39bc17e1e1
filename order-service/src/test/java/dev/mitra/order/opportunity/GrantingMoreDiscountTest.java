package dev.mitra.order.opportunity;

import static dev.mitra.order.Examples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.Country;
import dev.mitra.kernel.Percentage;
import dev.mitra.kernel.UuidV7;
import dev.mitra.order.Examples;
import dev.mitra.order.catalogue.Bilingual;
import dev.mitra.order.catalogue.Product;
import dev.mitra.order.catalogue.Sku;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GrantingMoreDiscountTest {

    private static final Firm CONTOH = Firm.of("PT Contoh Nusantara", new Country("ID"));

    private static OpportunityDiscount discount(@Nullable String product, String extra, String upTo) {
        return new OpportunityDiscount(
                new OpportunityId(UuidV7.random()),
                CONTOH,
                product,
                Percentage.of(extra),
                Percentage.of(upTo),
                TODAY.plusDays(90));
    }

    @ParameterizedTest(name = "R4.1 R11.4 {1} points on a rate of {0} %, at most {2} %, are {3} %")
    @CsvSource({
        "10, 5, 30, 15",
        "10, 2.5, 30, 12.5",
        "28, 5, 30, 30",
        "30, 5, 30, 30",
        "35, 5, 30, 35",
        "90, 50, 100, 100",
        "0, 5, 30, 0"
    })
    void the_extra_lies_on_the_rate_below_the_cap(String rate, String extra, String upTo, String whole) {
        assertThat(discount(null, extra, upTo).on(Percentage.of(rate))).isEqualTo(Percentage.of(whole));
    }

    @ParameterizedTest(name = "R11.4 {0} of {1}: {2}")
    @CsvSource({
        "CONTOH  NUSANTARA Tbk, ID, true",
        "Contoh-Nusantara, ID, true",
        "PT Contoh Nusantara, US, false",
        "PT Contoh, ID, false",
        "..., ID, false"
    })
    void it_is_for_the_customer_however_it_is_spelled(String company, String country, boolean same) {
        var buyer = Firm.of(company, new Country(country));
        assertThat(discount(null, "5", "30").isFor(buyer, TODAY)).isEqualTo(same);
    }

    @Test
    void a_name_without_letters_is_nobodys() {
        var nobody = Firm.of("...", new Country("ID"));
        assertThat(nobody.isSame(Firm.of("---", new Country("ID")))).isFalse();
    }

    @Test
    @DisplayName("R11.4 it lasts through its last day")
    void days() {
        assertThat(discount(null, "5", "30").isFor(CONTOH, TODAY.plusDays(90))).isTrue();
        assertThat(discount(null, "5", "30").isFor(CONTOH, TODAY.plusDays(91))).isFalse();
    }

    @ParameterizedTest(name = "R11.4 an opportunity about {0} covers the article {1}: {2}")
    @CsvSource({
        ", Tabulon for .NET, true",
        "tabulon, Tabulon for .NET, true",
        "'Tabulon, .NET', Tabulon for .NET, true",
        "TAB-NET, Tabulon for .NET, true",
        "-, Tabulon for .NET, true",
        "Tabulon for Java, Tabulon for .NET, false",
        "Quillmark, Tabulon for .NET, false"
    })
    void it_is_about_what_it_names(@Nullable String product, String article, boolean covered) {
        var text = new Bilingual("text", "teks");
        var sold = new Product(new Sku("TAB-NET-DEV"), article, text, text, Examples.grant(), true);
        assertThat(discount(product, "5", "30").covers(sold)).isEqualTo(covered);
    }
}
