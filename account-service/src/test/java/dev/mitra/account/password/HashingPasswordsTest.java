package dev.mitra.account.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.security.SecureRandom;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HashingPasswordsTest {

    @Test
    void a_hash_names_its_parameters_and_fits_its_password_alone() {
        var hash = PasswordHash.of("Kestrelwood-demo-2026", PasswordCost.STANDARD, new SecureRandom());

        assertThat(hash.encoded()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(hash.matches("Kestrelwood-demo-2026")).isTrue();
        assertThat(hash.matches("Kestrelwood-demo-2027")).isFalse();
        assertThat(hash.toString()).doesNotContain("argon2id");
    }

    @Test
    void production_refuses_to_hash_with_less_than_what_is_recommended() {
        assertThat(PasswordCost.of(19_456, 2, true)).isEqualTo(PasswordCost.STANDARD);
        assertThat(PasswordCost.of(64, 1, false).memory()).isEqualTo(64);
        for (var weak : new int[][] {{19_455, 2}, {64, 1}, {19_456, 1}}) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> PasswordCost.of(weak[0], weak[1], true))
                    .withMessageContaining("too little for production");
        }
    }

    @Test
    void two_hashes_of_one_password_differ() {
        var random = new SecureRandom();
        var cheap = new PasswordCost(64, 1);
        assertThat(PasswordHash.of("Kestrelwood-demo-2026", cheap, random))
                .isNotEqualTo(PasswordHash.of("Kestrelwood-demo-2026", cheap, random));
    }

    /// From the test vectors of the reference implementation (phc-winner-argon2, test.c).
    @Test
    void a_hash_of_the_reference_implementation_with_other_parameters_fits() {
        var reference = new PasswordHash(REFERENCE);
        assertThat(reference.matches("password")).isTrue();
        assertThat(reference.matches("Password")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain text", "$argon2i$v=19$m=1,t=1,p=1$YWE$YWE", "$2a$10$abcdefghijklmnopqrstuv"})
    void anything_else_is_no_hash(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PasswordHash(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "elevenchars", "aaaaaaaaaaaaaaaa", "abababababababab", "twelve\ncharacters"})
    void a_password_that_is_short_or_one_character_again_and_again_is_not_accepted(String text) {
        assertThat(NewPassword.parse(text)).isEmpty();
    }

    @Test
    void a_password_may_be_a_sentence_of_any_script_and_its_unicode_form_does_not_matter() {
        assertThat(NewPassword.parse("kata sandi yang panjang")).isPresent();
        assertThat(NewPassword.parse("ぱすわーどはながいほうがいい")).isPresent();
        assertThat(NewPassword.parse("langit biru di atas seribu pulau, " + "x".repeat(166)))
                .isPresent();
        assertThat(NewPassword.parse("abc".repeat(67))).isEmpty();
        assertThat(NewPassword.parse("cafe\u0301 au lait")).isEqualTo(NewPassword.parse("café au lait"));
    }

    private static final String REFERENCE =
            "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
}
