package dev.mitra.account.totp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CountingCodesTest {

    private static final TotpSecret RFC = new TotpSecret("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    /// RFC 6238, appendix B, the last six of its eight digits.
    @ParameterizedTest
    @CsvSource({"59,287082", "1111111109,081804", "1111111111,050471", "1234567890,005924", "2000000000,279037"})
    void codes_are_those_of_the_rfc(long seconds, String code) {
        assertThat(RFC.code(Instant.ofEpochSecond(seconds))).isEqualTo(code);
    }

    @Test
    void a_secret_survives_base32_as_applications_take_it() {
        assertThat(RFC.base32()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(TotpSecret.parse("gezd gnbv gy3t qojq gezd gnbv gy3t qojq")
                        .orElseThrow()
                        .key())
                .isEqualTo(RFC.key());
        var random = TotpSecret.random();
        assertThat(TotpSecret.parse(random.base32()).orElseThrow().key()).isEqualTo(random.key());
        assertThat(TotpSecret.parse("no base32!")).isEmpty();
        assertThat(TotpSecret.parse("AAAA")).isEmpty();
    }

    @Test
    void a_code_is_good_a_step_early_or_late_and_once() {
        var now = Instant.ofEpochSecond(1_000_000);
        long step = 1_000_000 / 30;
        for (int away = -1; away <= 1; away++) {
            assertThat(RFC.step(RFC.code(now.plusSeconds(30L * away)), now, 0)).contains(step + away);
        }
        assertThat(RFC.step(RFC.code(now.plusSeconds(60)), now, 0)).isEmpty();
        assertThat(RFC.step(RFC.code(now.minusSeconds(60)), now, 0)).isEmpty();
        assertThat(RFC.step(RFC.code(now), now, step)).isEmpty();
        assertThat(RFC.step("", now, 0)).isEmpty();
    }

    @Test
    void recovery_codes_are_read_however_they_are_typed_and_do_not_show_themselves() {
        var code = RecoveryCode.random();
        assertThat(code.text()).matches("([a-z2-7]{4}-){3}[a-z2-7]{4}");
        assertThat(new RecoveryCode(code.text().toUpperCase(Locale.ROOT).replace("-", " ")).hash())
                .isEqualTo(code.hash());
        assertThat(RecoveryCode.random().hash()).isNotEqualTo(code.hash());
        assertThat(code.toString() + RFC).doesNotContain(code.text()).doesNotContain(RFC.base32());
    }
}
