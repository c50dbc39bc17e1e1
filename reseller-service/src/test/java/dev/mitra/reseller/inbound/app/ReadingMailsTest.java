package dev.mitra.reseller.inbound.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.reseller.inbound.Nature;
import dev.mitra.reseller.inbound.ReceivedMail;
import dev.mitra.reseller.inbound.SenderProof;
import dev.mitra.reseller.programme.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingMailsTest {

    private static final ReadMail READER = new ReadMail(new SenderProof("mx.kestrelwood.example"));

    static byte[] mail(String name) {
        try (var in = ReadingMailsTest.class.getResourceAsStream("/mails/" + name + ".eml")) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReceivedMail read(byte[] raw) {
        return READER.read(raw, "0".repeat(64), "kestrelwood.example");
    }

    @ParameterizedTest(name = "R12.1 {0}")
    @CsvFileSource(resources = "/mails/expected.csv", delimiter = '|', quoteCharacter = '\u0001')
    void every_mail_gives_its_words_its_files_and_its_sender(
            String name, Nature nature, boolean proven, String text, boolean quoted, String files) {
        var mail = read(mail(name));
        var expected = text == null ? "" : text.replace("\\n", "\n");
        if (!expected.equals("?")) {
            assertThat(mail.text().own()).isEqualTo(expected);
        }
        assertThat(mail.nature()).isEqualTo(nature);
        assertThat(mail.authentic()).isEqualTo(proven);
        assertThat(mail.text().quoted() != null).as("something is folded").isEqualTo(quoted);
        var found = mail.files().stream()
                .map(file -> file.name() + ":" + file.mediaType())
                .collect(Collectors.joining(","));
        assertThat(found).matches(files == null ? "" : files.replace(".", "\\.").replace("?", ".+"));
        assertThat(mail.mailId()).matches("<[^<>\\s]+@[^<>\\s]+>");
    }

    @Test
    @DisplayName("R12.1 a mail names what it follows, over folded lines, oldest first")
    void references() {
        assertThat(read(mail("reply-attribution")).follows())
                .containsExactly("<m0@kestrelwood.example>", "<m1@kestrelwood.example>");
        assertThat(read(mail("encoded-subject")).subject()).isEqualTo("Lizenzen für Köln");
        assertThat(read(mail("no-message-id")).mailId())
                .isEqualTo("<" + "0".repeat(64) + "@unnamed.kestrelwood.example>");
    }

    @Test
    @DisplayName("a program under the name of a document is left out and named")
    void programs() {
        assertThat(read(mail("program-as-document")).leftOut()).containsExactly("invoice.pdf: a program");
    }

    @Test
    @DisplayName("R2.4 a stranger that writes Indonesian is answered in Indonesian")
    void language() {
        var words = "From: a@b.example\n\nSaya ingin menjadi reseller untuk perusahaan kami.\n";
        assertThat(read(words.getBytes(StandardCharsets.UTF_8)).language()).isEqualTo(Language.ID);
        assertThat(read(mail("plain")).language()).isEqualTo(Language.EN);
    }

    @Test
    void ten_megabytes_are_kept_byte_for_byte() {
        var content = new byte[10 * 1024 * 1024];
        new Random(7).nextBytes(content);
        var mail = """
                From: dana@shop.example
                MIME-Version: 1.0
                Content-Type: application/octet-stream; name=big.bin
                Content-Disposition: attachment; filename=big.bin
                Content-Transfer-Encoding: base64

                """ + Base64.getMimeEncoder().encodeToString(content);
        assertThat(read(mail.getBytes(StandardCharsets.US_ASCII)).files())
                .singleElement()
                .satisfies(file -> assertThat(file.content()).isEqualTo(content));
    }

    @Test
    @DisplayName("no mangled mail makes the reader fail (seed 4711)")
    void mangled() {
        var random = new Random(4711);
        var original = mail("nested-multipart");
        for (int i = 0; i < 2000; i++) {
            var out = new ByteArrayOutputStream();
            out.write(original, 0, random.nextInt(original.length));
            int from = random.nextInt(original.length);
            out.write(original, from, original.length - from);
            var bytes = out.toByteArray();
            for (int hit = 0; hit < 3 && bytes.length > 0; hit++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertThat(read(bytes).mailId()).isNotEmpty();
        }
    }
}
