package dev.mitra.account.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mitra.kernel.EmailAddress;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProvingAnAccountTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final Account.Unproven account = Account.Unproven.open(
            EmailAddress.parse("ayu@contoh.example").orElseThrow(),
            new PlainName("Ayu"),
            Language.ID,
            Account.Origin.ORDER);

    @Test
    void whoever_reads_the_mailbox_says_how_to_be_called_and_keeps_everything_else() {
        var active = account.prove(new PlainName("Ayu Contoh"), Language.EN, NOW);

        assertThat(active.name().text()).isEqualTo("Ayu Contoh");
        assertThat(active.language()).isEqualTo(Language.EN);
        assertThat(active.id()).isEqualTo(account.id());
        assertThat(active.organisation()).isEqualTo(account.organisation());
        assertThat(active.since()).isEqualTo(NOW);
        assertThat(active.version()).isEqualTo(2);
    }

    @Test
    @DisplayName("R5.3 an order that names an account changes nothing of it but the count of its events")
    void naming() {
        var active = account.prove(account.name(), account.language(), NOW);
        assertThat(active.named())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(active);
        assertThat(active.named().version()).isEqualTo(active.version() + 1);
        assertThat(account.named())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(account);
        assertThat(account.named().version()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a\nb", "a\u0000b", "a\u202eb", "a\u200bb", "a\u2028b"})
    void a_name_is_one_visible_line(String text) {
        assertThat(PlainName.parse(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new PlainName(text));
    }

    @ParameterizedTest
    @CsvSource({
        "Ayu Contoh, Ayu Contoh",
        "' Ayu   Contoh ', Ayu Contoh",
        "'Ayu\r\nBcc: eve', 'Ayu Bcc: eve'",
        "'\u202eeve', eve",
        "'  ', -"
    })
    void whatever_an_order_says_becomes_a_name(String text, String expected) {
        assertThat(PlainName.ofOrder(text, "-").text()).isEqualTo(expected);
    }

    @Test
    void a_name_from_an_order_is_cut_between_characters() {
        assertThat(PlainName.ofOrder("\uD83D\uDE00".repeat(80), "-").text()).isEqualTo("\uD83D\uDE00".repeat(50));
    }
}
