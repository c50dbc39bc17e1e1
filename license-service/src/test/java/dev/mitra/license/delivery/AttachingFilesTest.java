package dev.mitra.license.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.license.issue.Samples;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AttachingFilesTest {

    @Test
    void up_to_ten_files_are_attached_as_they_are_so_that_no_mail_program_touches_them() {
        var attachments = Attachments.of(Samples.NUMBER, files(10));
        assertThat(attachments)
                .hasSize(10)
                .allSatisfy(attachment -> assertThat(attachment.mediaType()).isEqualTo("application/octet-stream"));
        assertThat(attachments.getFirst().content())
                .isEqualTo(files(1).getFirst().content());
    }

    @Test
    void more_come_in_one_archive_with_their_hashes_always_the_same_bytes() throws IOException {
        var attachments = Attachments.of(Samples.NUMBER, files(11));
        assertThat(attachments).hasSize(1);
        assertThat(attachments.getFirst().name()).isEqualTo("licences-000000000424.zip");
        assertThat(names(attachments.getFirst().content())).hasSize(12).contains("f1.lic", "f11.lic", "SHA256SUMS");
        assertThat(Attachments.of(Samples.NUMBER, files(11)).getFirst().content())
                .isEqualTo(attachments.getFirst().content());
    }

    @Test
    void every_platform_has_lines_that_apply_the_file() {
        for (var platform : List.of(".NET", "Java", "Python", "Node.js", "Other")) {
            assertThat(Snippet.of("Tabulon", platform).with("a.lic").code())
                    .contains("a.lic")
                    .doesNotContain("%");
        }
    }

    private static List<AttachedFile> files(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new AttachedFile(
                        "f" + i + ".lic", ("content " + i).getBytes(StandardCharsets.UTF_8), "hash" + i, "lic-1"))
                .toList();
    }

    private static List<String> names(byte[] zip) throws IOException {
        var names = new ArrayList<String>();
        try (var stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
