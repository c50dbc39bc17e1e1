package dev.mitra.license.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a stranger can hand to a product: a file, roots, and, with a stolen key, whatever that key signs. Here each runs
 * over its seeds; {@code ./mitra check fuzz} has Jazzer look for more, guided by what the code does with it.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FuzzingTheVerifierTest {

    private static final String EACH = "15s";
    private static final Vectors VECTORS = new Vectors();
    private static final Vendor VENDOR = Vendor.named("fuzzed");
    private static final Map<String, TrustedRoot> ROOTS = Map.of(VENDOR.root.kid(), VENDOR.root.asRoot());
    private static final LicenseVerifier VERIFIER = verifier(VECTORS.roots());
    private static final LicenseVerifier OF_VENDOR = verifier(List.of(VENDOR.root.asRoot()));
    private static final List<String> GENUINE = genuine();

    @MethodSource("files")
    @FuzzTest(maxDuration = EACH)
    void any_file_ends_in_a_result_and_only_with_a_genuine_signed_part_in_a_licence(byte[] file) {
        var result = VERIFIER.verify(file);
        assertThat(result.sentence()).endsWith(".");
        if (result.allows()) {
            assertThat(readings(file)).anyMatch(text -> GENUINE.stream().anyMatch(text::contains));
        }
    }

    @MethodSource("payloads")
    @FuzzTest(maxDuration = EACH)
    void whatever_a_stolen_key_signs_ends_in_a_result_that_steers_no_terminal(byte[] payload) {
        var text = new String(payload, StandardCharsets.UTF_8);
        var result = OF_VENDOR.verify(VENDOR.jws(VENDOR.issuing, "license", text));
        assertThat(result.sentence()).endsWith(".").doesNotContainPattern("\\p{Cntrl}");
        if (result.license() != null) {
            assertThat(result.license().terms()).doesNotContainPattern("[\\p{Cntrl}&&[^\n]]");
        }
    }

    @MethodSource("lists")
    @FuzzTest(maxDuration = EACH)
    void whatever_the_list_s_key_signs_is_a_list_or_none_and_stops_no_product(byte[] content) {
        var list = VENDOR.signedList(new String(content, StandardCharsets.UTF_8));
        StatusList.readOrNull(list, ROOTS);
        StatusList.readOrNull(new String(content, StandardCharsets.ISO_8859_1), ROOTS);
        StatusList.readOrNull(VENDOR.listOf(7, content), ROOTS);
    }

    @MethodSource("roots")
    @FuzzTest(maxDuration = EACH)
    void whatever_stands_in_a_file_of_roots_is_read_or_refused(byte[] json) {
        try {
            assertThat(TrustedRoot.list(json))
                    .allSatisfy(root -> assertThat(root.kid()).isNotNull());
        } catch (Refused | IllegalArgumentException refused) {
            assertThat(refused).hasMessageMatching("(?s).+");
        }
    }

    static Stream<Arguments> files() {
        return Vectors.all().stream().map(vector -> seed(vector.file));
    }

    static Stream<Arguments> payloads() {
        return Stream.of(Vendor.perpetualPayload(), Vendor.shortPayload(), "{}", "[]", "{\"v\":2}", "{\"v\":1}")
                .map(FuzzingTheVerifierTest::seed);
    }

    static Stream<Arguments> lists() {
        return Stream.concat(
                VECTORS.lists().values().stream().map(FuzzingTheVerifierTest::seed),
                Stream.of(
                        seed("{\"iat\":1795435200,\"seq\":7,\"status_list\":{\"bits\":2,\"lst\":\"eJxjYAAAAAIAAQ\"}}"),
                        seed(Vendor.deflated(new byte[100]))));
    }

    static Stream<Arguments> roots() {
        return Stream.of(VECTORS.rootsJson(), "{\"roots\":[]}", "{\"roots\":[{\"kid\":\"a\",\"alg\":\"ES256\"}]}", "{}")
                .map(FuzzingTheVerifierTest::seed);
    }

    private static Arguments seed(String text) {
        return seed(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Arguments seed(byte[] bytes) {
        return Arguments.of((Object) bytes);
    }

    private static LicenseVerifier verifier(List<TrustedRoot> roots) {
        var builder = LicenseVerifier.forAnyProduct().clock(Clock.fixed(Vendor.NOW, ZoneOffset.UTC));
        roots.forEach(builder::trusting);
        return builder.build();
    }

    /** The signed parts that this verifier takes. */
    private static List<String> genuine() {
        return Vectors.all().stream()
                .filter(vector -> VERIFIER.verify(vector.file).allows())
                .map(FuzzingTheVerifierTest::signedPart)
                .distinct()
                .toList();
    }

    /** The file's characters in each of the encodings that are read, without what stands between signed ones. */
    private static List<String> readings(byte[] file) {
        return Stream.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .map(encoding -> new String(file, encoding).replaceAll("[^A-Za-z0-9_.-]", ""))
                .toList();
    }

    private static String signedPart(VectorCase vector) {
        try {
            return Armour.open(vector.file).compact;
        } catch (Refused unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
