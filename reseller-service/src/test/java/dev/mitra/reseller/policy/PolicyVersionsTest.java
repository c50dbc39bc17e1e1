package dev.mitra.reseller.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mitra.reseller.Samples;
import dev.mitra.reseller.programme.Figures;
import dev.mitra.reseller.programme.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PolicyVersionsTest {

    private static PolicyVersion version(String name, String from) {
        return new PolicyVersion(
                name,
                LocalDate.parse(from),
                List.of(PolicyText.of(Language.EN, "# " + name), PolicyText.of(Language.ID, "# id " + name)));
    }

    @Test
    @DisplayName("R9.1 the hash is the SHA-256 of the text's bytes and tells the language that was read")
    void hash() {
        assertThat(PolicyText.of(Language.EN, "abc").sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        var policy = version("2026-01", "2026-01-01");
        assertThat(policy.withHash(policy.in(Language.ID).sha256()))
                .map(PolicyText::language)
                .contains(Language.ID);
        assertThat(policy.withHash("0".repeat(64))).isEmpty();
    }

    @Test
    @DisplayName("R9.1 R9.2 the newest version whose first day has come applies; older ones are superseded")
    void in_force() {
        var policies =
                new PublishedPolicies(List.of(version("2026-01", "2026-01-01"), version("2027-01", "2027-01-01")));
        var inSummer = LocalDate.parse("2026-06-01");
        assertThat(policies.inForceOn(inSummer)).map(PolicyVersion::name).contains("2026-01");
        assertThat(policies.inForceOn(LocalDate.parse("2027-01-01")))
                .map(PolicyVersion::name)
                .contains("2027-01");
        assertThat(policies.inForceOn(LocalDate.parse("2025-12-31"))).isEmpty();
        var old = policies.named("2026-01").orElseThrow();
        var coming = policies.named("2027-01").orElseThrow();
        assertThat(policies.isSuperseded(old, inSummer)).isFalse();
        assertThat(policies.isSuperseded(coming, inSummer)).isFalse();
        assertThat(policies.isSuperseded(old, LocalDate.parse("2027-01-01"))).isTrue();
    }

    @Test
    @DisplayName("R9.1 an order accepts the version of its day by itself, once, and never an older one")
    void accepted_by_an_order() {
        var policies =
                new PublishedPolicies(List.of(version("2026-01", "2026-01-01"), version("2027-01", "2027-01-01")));
        var before = LocalDate.parse("2026-12-31");
        var after = LocalDate.parse("2027-01-01");
        assertThat(policies.acceptedByOrderOn(before, "2026-01")).isEmpty();
        assertThat(policies.acceptedByOrderOn(after, "2026-01"))
                .map(PolicyVersion::name)
                .contains("2027-01");
        assertThat(policies.acceptedByOrderOn(after, "2027-01")).isEmpty();
        // accepted early, during the notice period
        assertThat(policies.acceptedByOrderOn(before, "2027-01")).isEmpty();
        assertThat(policies.acceptedByOrderOn(before, null))
                .map(PolicyVersion::name)
                .contains("2026-01");
    }

    @Test
    @DisplayName(
            "R9.1 of two accepted versions the one that begins later counts, in whichever order they were accepted")
    void later() {
        var policies =
                new PublishedPolicies(List.of(version("2026-01", "2026-01-01"), version("2027-01", "2027-01-01")));
        assertThat(policies.later("2026-01", null)).isEqualTo("2026-01");
        assertThat(policies.later("2027-01", "2026-01")).isEqualTo("2027-01");
        assertThat(policies.later("2026-01", "2027-01")).isEqualTo("2027-01");
        assertThat(policies.later("2026-01", "unheard-of")).isEqualTo("2026-01");
    }

    @Test
    @DisplayName("R9.1 a version applies no earlier than its notice period allows, and has one that it replaces")
    void notice() {
        var coming = version("2027-01", "2027-01-01");
        assertThat(coming.notBefore(LocalDate.parse("2026-12-01"))).isEqualTo(coming);
        assertThat(coming.notBefore(LocalDate.parse("2027-02-01")).effectiveFrom())
                .isEqualTo(LocalDate.parse("2027-02-01"));
        var policies = new PublishedPolicies(List.of(version("2026-01", "2026-01-01"), coming));
        assertThat(policies.before(coming)).map(PolicyVersion::name).contains("2026-01");
        assertThat(policies.before(policies.named("2026-01").orElseThrow())).isEmpty();
        assertThat(policies.announcedOn(LocalDate.parse("2026-12-31"))).containsExactly(coming);
        assertThat(policies.announcedOn(LocalDate.parse("2027-01-01"))).isEmpty();
    }

    @Test
    @DisplayName("R1.1 R2.1 R2.6 R9.1 the shipped policy says what the programme does beside its figures")
    void what_the_policy_says() {
        var figures = new Figures(Samples.vendor(), Samples.TERMS);
        var text = ShippedPolicies.read(List.of("2026-01|2026-01-01"), figures)
                .versions()
                .getFirst()
                .in(Language.EN)
                .markdown()
                .replaceAll("\\s+", " ");
        assertThat(text)
                .contains(
                        "it appoints no sub-resellers",
                        "may apply again after 90 days",
                        "again every 365 days",
                        "at least 30 days before it applies",
                        "its customers are handed over to us");
    }

    @Test
    @DisplayName("R9.2 the shipped policy speaks both languages and names the configured figures")
    void shipped() {
        var figures = new Figures(Samples.vendor(), Samples.TERMS);
        var shipped = ShippedPolicies.read(List.of("2026-01|2026-01-01"), figures);
        assertThat(shipped.versions()).singleElement().satisfies(policy -> {
            assertThat(policy.effectiveFrom()).isEqualTo(LocalDate.parse("2026-01-01"));
            for (var language : Language.values()) {
                assertThat(policy.in(language).markdown())
                        .contains("10 %", "12 %", "2026-01", "Tabulon, Quillmark")
                        .doesNotContain("{{");
            }
            assertThat(policy.in(Language.EN).markdown()).contains("The first 3 orders", "within 30 days");
        });
        assertThatThrownBy(() -> ShippedPolicies.read(List.of("1999-01|1999-01-01"), figures))
                .hasMessageContaining("policies/1999-01.en.md");
    }
}
