package dev.mitra.license.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample of docs/how-to is compiled and run as its own comment says. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RunningTheSampleTest {

    private static final Path VECTORS = Path.of("vectors").toAbsolutePath();
    private static final Path SAMPLE =
            Path.of("..", "docs", "how-to", "sample", "EvaluationMode.java").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void a_licence_unlocks_the_product_and_shows_its_terms() throws Exception {
        assertThat(run("files/as-mailed.lic"))
                .contains("is valid", "Licensed to   : PT Contoh Nusantara")
                .endsWith("A document.\n");
    }

    @Test
    void a_revoked_one_marks_the_output_and_putting_the_older_list_back_is_noticed() throws Exception {
        assertThat(run("files/as-mailed.lic", "lists/revoked-8.jwt"))
                .contains("was revoked", "Name order 000000000424")
                .endsWith("[Made by an evaluation version]\n");
        assertThat(run("files/as-mailed.lic", "lists/valid-7.jwt")).startsWith("An older list of revoked licences");
    }

    @Test
    void without_a_file_it_runs_as_an_evaluation_and_says_where_to_put_one() throws Exception {
        assertThat(run()).contains("MITRA_LICENSE", "Show where").endsWith("[Made by an evaluation version]\n");
    }

    private String run(String... vectors) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + folder,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                new File(LicenseVerifier.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI())
                        .getPath(),
                SAMPLE.toString()));
        for (var vector : vectors) {
            command.add(VECTORS.resolve(vector).toString());
        }
        var builder = new ProcessBuilder(command).redirectErrorStream(true).directory(folder.toFile());
        builder.environment().remove("MITRA_LICENSE");
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
