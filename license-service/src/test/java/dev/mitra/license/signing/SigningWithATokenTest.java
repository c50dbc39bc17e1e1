package dev.mitra.license.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mitra.license.verifier.LicenseResult;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Runs where `./mitra check pkcs11` has made a token.
@EnabledIfSystemProperty(named = "mitra.test.pkcs11-config", matches = ".+")
@DisplayNameGeneration(ReplaceUnderscores.class)
class SigningWithATokenTest {

    private static final String PIN = "1234";

    @Test
    void keys_are_made_in_the_token_and_sign_after_a_restart_as_ES256() {
        var result = KeyringProof.licenseBy(token(PIN), token(PIN));
        assertThat(result).as(result.sentence()).isInstanceOf(LicenseResult.Valid.class);
        assertThat(token(PIN).make("lic-es256").alg()).isEqualTo("ES256");
    }

    @Test
    void a_key_that_the_token_does_not_hold_is_named() {
        assertThatThrownBy(() -> token(PIN).open("lic-nowhere", new byte[0])).hasMessageContaining("lic-nowhere");
    }

    private static Keyring token(String pin) {
        return new Pkcs11Keys(Path.of(System.getProperty("mitra.test.pkcs11-config")), pin);
    }
}
