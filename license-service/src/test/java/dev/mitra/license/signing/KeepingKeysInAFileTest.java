package dev.mitra.license.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mitra.license.verifier.LicenseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KeepingKeysInAFileTest {

    private static final String PASSWORD = "a secret of at least thirty-two characters";

    @TempDir
    Path folder;

    @Test
    void the_file_is_made_at_the_first_start_and_its_keys_sign_after_the_next() throws IOException {
        var file = folder.resolve("keys").resolve("licence-keys.p12");
        var result = KeyringProof.licenseBy(new Pkcs12Keys(file, PASSWORD), new Pkcs12Keys(file, PASSWORD));
        assertThat(result).as(result.sentence()).isInstanceOf(LicenseResult.Valid.class);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void another_password_opens_nothing_and_a_missing_key_is_named() {
        var file = folder.resolve("licence-keys.p12");
        new Pkcs12Keys(file, PASSWORD).make("lic-1");
        var thief = new Pkcs12Keys(file, "another secret of thirty-two characters");
        assertThatThrownBy(() -> thief.open("lic-1", new byte[0])).hasMessageContaining("password");
        assertThatThrownBy(() -> new Pkcs12Keys(file, PASSWORD).open("lic-2", new byte[0]))
                .hasMessageContaining("lic-2");
    }

    @Test
    void a_ring_that_is_not_configured_is_named() {
        assertThatThrownBy(() -> new Keyrings("cloud", Map.of())).hasMessageContaining("mitra.license.keyring");
    }
}
