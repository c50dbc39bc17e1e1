package dev.mitra.billing.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.billing.invoice.Terms;
import dev.mitra.billing.tax.TaxReason;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.Percentage;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TextsTest {

    @Test
    void both_languages_know_the_same_words() {
        var english = ResourceBundle.getBundle("documents/texts", Locale.ENGLISH);
        var indonesian = ResourceBundle.getBundle("documents/texts", Locale.of("id"));
        assertThat(indonesian.keySet()).isEqualTo(english.keySet());
        assertThat(indonesian.getString("title.INVOICE")).isEqualTo("Faktur");
    }

    @Test
    void every_reason_of_a_tax_and_both_terms_have_words() {
        var texts = Texts.in(Locale.ENGLISH);
        for (var reason : TaxReason.values()) {
            assertThat(texts.word("tax." + reason, "Texas", "because")).isNotBlank();
        }
        for (var terms : Terms.values()) {
            assertThat(texts.word("terms." + terms, "12")).isNotBlank();
        }
    }

    @Test
    void figures_follow_the_language() {
        var money = Money.of("1234567.80", "USD");
        assertThat(Texts.in(Locale.ENGLISH).money(money)).isEqualTo("USD 1,234,567.80");
        assertThat(Texts.in(Locale.of("id")).money(money)).isEqualTo("USD 1.234.567,80");
        assertThat(Texts.in(Locale.ENGLISH).money(Money.of("1000", "JPY"))).isEqualTo("JPY 1,000");
        assertThat(Texts.in(Locale.of("id")).date(LocalDate.of(2026, 8, 2))).isEqualTo("2 Agustus 2026");
        assertThat(Texts.in(Locale.of("id")).percent(Percentage.of("6.625"))).isEqualTo("6,625");
    }
}
