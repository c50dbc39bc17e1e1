package dev.mitra.license.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The folder `vectors` is what {@link Vectors} makes; `-Dmitra.update-reference=true` writes it. Each file in it is
 * read back and judged.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class VerifyingTheVectorsTest {

    private static final Path FOLDER = Path.of("vectors");
    private static final Vectors VECTORS = new Vectors();
    private static final List<VectorCase> CASES = Vectors.all();

    static List<String> names() {
        return CASES.stream().map(one -> one.name).toList();
    }

    @BeforeAll
    static void writeWhereAsked() throws IOException {
        if (!Boolean.getBoolean("mitra.update-reference")) {
            return;
        }
        Files.createDirectories(FOLDER.resolve("files"));
        Files.createDirectories(FOLDER.resolve("lists"));
        Files.writeString(FOLDER.resolve("roots.json"), VECTORS.rootsJson());
        Files.writeString(FOLDER.resolve("cases.json"), casesJson());
        for (var list : VECTORS.lists().entrySet()) {
            Files.writeString(FOLDER.resolve("lists").resolve(list.getKey()), list.getValue());
        }
        for (var one : CASES) {
            Files.write(FOLDER.resolve(one.fileName()), one.file);
        }
    }

    @Test
    void the_folder_holds_what_the_committed_program_makes() throws IOException {
        assertThat(FOLDER.resolve("roots.json")).hasContent(VECTORS.rootsJson());
        assertThat(FOLDER.resolve("cases.json")).hasContent(casesJson());
        for (var list : VECTORS.lists().entrySet()) {
            assertThat(FOLDER.resolve("lists").resolve(list.getKey())).hasContent(list.getValue());
        }
        for (var one : CASES) {
            assertThat(FOLDER.resolve(one.fileName())).hasBinaryContent(one.file);
        }
        try (var files = Files.list(FOLDER.resolve("files"))) {
            assertThat(files).hasSameSizeAs(CASES);
        }
    }

    @Test
    void every_result_has_a_vector_and_no_two_share_a_name() {
        assertThat(CASES.stream().map(one -> one.expected))
                .contains("Valid", "UpdatesEnded", "Expired", "NotYetValid", "WrongProduct", "Suspended")
                .contains("Revoked", "Superseded", "Tampered", "UnknownKey", "Unreadable");
        assertThat(names()).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void a_vector_ends_in_the_expected_result(String name) throws IOException, Refused {
        var one =
                CASES.stream().filter(any -> any.name.equals(name)).findFirst().orElseThrow();
        var file = Files.readAllBytes(FOLDER.resolve(one.fileName()));
        var verifier = verifier(one);
        var result = verifier.verify(file);
        assertThat(result.name()).as(result.sentence()).isEqualTo(one.expected);
        assertThat(verifier.listWasRolledBack()).isEqualTo(one.rolledBack);
        if (result.license() != null) {
            assertThat(Armour.open(file).says(result.license().terms())).isEqualTo(!one.textDiffers);
        }
    }

    private static LicenseVerifier verifier(VectorCase one) throws IOException {
        var lists = new ArrayList<String>();
        for (var list : one.statusLists) {
            lists.add(Files.readString(FOLDER.resolve("lists").resolve(list), StandardCharsets.US_ASCII));
        }
        return one.verifier(VECTORS.roots(), lists);
    }

    private static String casesJson() {
        return CASES.stream()
                .map(one -> one.json(sentence(one)))
                .collect(Collectors.joining(",\n", "{\"format\": 1, \"cases\": [\n", "\n]}\n"));
    }

    /** Sentences about a genuine licence are the same in every language; those about a broken file are not. */
    private static String sentence(VectorCase one) {
        var lists = one.statusLists.stream().map(VECTORS.lists()::get).toList();
        var result = one.verifier(VECTORS.roots(), lists).verify(one.file);
        return result.license() == null ? null : result.sentence();
    }
}
