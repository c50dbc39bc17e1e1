package dev.mitra.license.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
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
    static Path classes;

    @TempDir
    Path folder;

    @BeforeAll
    static void compile() throws Exception {
        int result = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "--release",
                        "17",
                        "-d",
                        classes.toString(),
                        "-cp",
                        verifier(),
                        SAMPLE.toString());
        assertThat(result).isZero();
    }

    @Test
    void a_licence_unlocks_the_product_and_shows_its_terms() throws Exception {
        assertThat(runFromSource("files/as-mailed.lic"))
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

    @Test
    void it_has_an_advice_for_every_result() throws Exception {
        var advice = compiled().getDeclaredMethod("advice", LicenseResult.class);
        advice.setAccessible(true);
        var said = new HashMap<String, Object>();
        var vectors = new Vectors();
        for (var vector : Vectors.all()) {
            var lists = vector.statusLists.stream().map(vectors.lists()::get).toList();
            var result = vector.verifier(vectors.roots(), lists).verify(vector.file);
            if (!result.allows()) {
                said.put(result.name(), advice.invoke(null, result));
            }
        }
        assertThat(said).hasSize(LicenseResult.class.getPermittedSubclasses().length - 1);
        // one for those that the seller has to explain
        assertThat(Set.copyOf(said.values())).hasSize(said.size() - 1);
    }

    private Class<?> compiled() throws Exception {
        var loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader());
        return loader.loadClass("EvaluationMode");
    }

    private static String verifier() throws Exception {
        var source = LicenseVerifier.class.getProtectionDomain().getCodeSource();
        return new File(source.getLocation().toURI()).getPath();
    }

    private String runFromSource(String... vectors) throws Exception {
        return run(List.of("-cp", verifier(), SAMPLE.toString()), vectors);
    }

    private String run(String... vectors) throws Exception {
        return run(List.of("-cp", verifier() + File.pathSeparator + classes, "EvaluationMode"), vectors);
    }

    private String run(List<String> program, String... vectors) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + folder,
                "-XX:TieredStopAtLevel=1"));
        command.addAll(program);
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
