package dev.mitra.stack.prove;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.MissingNode;
import dev.mitra.stack.Http;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingWhatWasDownloadedTest {

    private static final String PRICED = "<license><price>89.10 USD</price></license>";

    @Test
    @DisplayName("R9.3 a price inside a file of an archive is seen, also in an archive of archives")
    void an_archive_is_opened() throws IOException {
        var archive = zip("licences.zip", zip("a.lic", PRICED.getBytes(StandardCharsets.UTF_8)));
        var found = Opened.texts(answer(archive)).entrySet().stream()
                .filter(text -> !Amounts.tellTale(text.getValue(), Set.of()).isEmpty())
                .map(Map.Entry::getKey);
        assertThat(found).containsExactly("/licences.zip/a.lic inside inside");
    }

    @Test
    void the_packed_bytes_of_an_archive_are_no_text() throws IOException {
        var texts = Opened.texts(answer(zip("a.lic", new byte[0])));
        assertThat(texts).containsOnly(Map.entry("/a.lic", "a.lic"), Map.entry("/a.lic inside", ""));
    }

    @Test
    void anything_else_is_read_as_it_came() {
        assertThat(Opened.texts(answer("{}".getBytes(StandardCharsets.UTF_8)))).containsExactly(Map.entry("", "{}"));
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static Http.Answer answer(byte[] bytes) {
        return new Http.Answer(200, bytes, MissingNode.getInstance());
    }
}
