package dev.mitra.reseller.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.reseller.inbound.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// What people have agreed to is never another text under the same name: whoever changes a policy writes a
/// new version beside it, and adds its hashes here.
class KeepingPublishedTextsTest {

    private static final Path SHIPPED = Path.of("src/main/resources/policies");
    private static final Map<String, String> PUBLISHED = Map.of(
            "2026-01.en.md", "ff18a1ed0c3769bf4158ebe913ed8b52bc044ec79d9dfbd0b61d5e10c64d3b2f",
            "2026-01.id.md", "5d48c3076e125c68d5d1265c08f4a07e97d4cbe384aaf99ef301f4f8c0491597");

    @Test
    @DisplayName("R9.1 R9.2 the text of a published version stays as it was, to the byte")
    void asPublished() throws IOException {
        var shipped = new TreeMap<String, String>();
        try (var files = Files.list(SHIPPED)) {
            files.forEach(file -> shipped.put(file.getFileName().toString(), sha256(file)));
        }
        assertThat(shipped).containsExactlyInAnyOrderEntriesOf(PUBLISHED);
    }

    @Test
    @DisplayName(
            "R11.1 R11.3 R12.1 the policy says what a partner gathers and knows, and that sales writes and joins no call")
    void duties() throws IOException {
        assertThat(Files.readString(SHIPPED.resolve("2026-01.en.md")))
                .contains("gathers its customer's needs and knows our products and how they are licensed")
                .containsPattern(
                        "Please keep calls to a minimum\\. Sales does\\s+not take part in calls with customers");
        assertThat(Files.readString(SHIPPED.resolve("2026-01.id.md")))
                .containsPattern("kebutuhan\\s+pelanggannya")
                .containsPattern("tidak\\s+ikut(\\s+serta)?\\s+dalam");
    }

    private static String sha256(Path file) {
        try {
            return Fingerprint.of(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
