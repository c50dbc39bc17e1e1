package dev.mitra.license.issue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.ResellerId;
import dev.mitra.license.signing.CompactJws;
import dev.mitra.license.signing.Ed25519Key;
import dev.mitra.license.signing.KeyMaker;
import dev.mitra.license.signing.KeyUse;
import dev.mitra.license.signing.KeyWrap;
import dev.mitra.license.signing.RootKey;
import dev.mitra.license.verifier.LicenseResult;
import dev.mitra.license.verifier.LicenseVerifier;
import dev.mitra.license.verifier.TrustedRoot;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WritingALicenseFileTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final KeyWrap wrap = new KeyWrap("a secret of at least thirty-two characters");
    private final KeyMaker maker = new KeyMaker(wrap);
    private final RootKey root = maker.root(RootKey.Place.ACTIVE);
    private final LicensePayload payload = new LicensePayload(new LicenseSite(
            "https://licences.example/v1/status-list",
            "https://docs.example/apply",
            Map.of("Kestrelwood Total", List.of("Tabulon", "Quillmark"))));
    private final ResellerId reseller = ResellerId.random();

    @Test
    @DisplayName("R8.2 the file says in words what is signed, and the verifier accepts it")
    void words_and_signature() {
        var file = signed(Samples.perpetual(1));
        assertThat(text(file)).startsWith("""
                        Licensed to  : PT Contoh Nusantara
                        Product      : Tabulon for Java, Developer OEM (1 developer, unlimited locations)
                        Updates until: 2027-11-23   (the licence itself never expires)
                        -----BEGIN MITRA LICENSE-----
                        """).endsWith("\n-----END MITRA LICENSE-----\n");
        assertThat(text(file).lines().allMatch(line -> line.length() <= 100)).isTrue();
        var license = ((LicenseResult.Valid) verify("Tabulon", file.content())).license();
        assertThat(license.org()).isEqualTo("PT Contoh Nusantara");
        assertThat(license.updatesUntil()).isEqualTo(TODAY.plusMonths(12));
        assertThat(license.expiresAt()).isNull();
        assertThat(license.redistributable()).isTrue();
    }

    @Test
    @DisplayName("R9.3 the signed part names neither price nor reseller nor account")
    void names_neither() {
        var signed = payload.of(draft(Samples.perpetual(1))).toString();
        assertThat(signed)
                .doesNotContain(reseller.value().toString(), reseller.external(), "lonestar", "acct_", "USD")
                .doesNotContainIgnoringCase("price")
                .doesNotContainIgnoringCase("account");
    }

    @Test
    void one_changed_character_of_the_signed_part_is_refused() {
        var text = text(signed(Samples.perpetual(1)));
        int at = text.indexOf("LICENSE-----\n") + 200;
        char other = text.charAt(at) == 'A' ? 'B' : 'A';
        var changed = text.substring(0, at) + other + text.substring(at + 1);
        assertThat(verify("Tabulon", changed.getBytes(StandardCharsets.UTF_8)).allows())
                .isFalse();
    }

    @Test
    void a_term_licence_ends_and_says_so() {
        var line = Samples.line("TAB-JAVA-TERM", "Tabulon for Java, 1 year", 1, Samples.developerOem("Tabulon", 12));
        var file = signed(line);
        assertThat(text(file)).contains("Valid until  : 2027-11-23").doesNotContain("never expires");
        assertThat(verify("Tabulon", file.content())).isInstanceOf(LicenseResult.Valid.class);
    }

    @Test
    void an_SDK_licence_never_expires_and_counts_the_customers_to_whom_it_may_be_deployed() {
        var file = signed(Samples.sdk(250));
        assertThat(text(file)).contains("(any number of developers, 250 customer deployments)", "never expires");
        var license = ((LicenseResult.Valid) verify("Tabulon", file.content())).license();
        assertThat(license.kind()).isEqualTo(dev.mitra.license.verifier.License.Kind.SDK);
        assertThat(license.deployments()).isEqualTo(250);
        assertThat(license.developers()).isNull();
        assertThat(license.redistributable()).isTrue();
    }

    @Test
    void a_metered_licence_is_for_any_number_of_developers_and_ends_with_its_month() {
        var file = signed(Samples.metered());
        assertThat(text(file)).contains("(any number of developers, unlimited locations)", "Valid until  : 2026-12-23");
        var license = ((LicenseResult.Valid) verify("Tabulon", file.content())).license();
        assertThat(license.kind()).isEqualTo(dev.mitra.license.verifier.License.Kind.METERED);
        assertThat(license.expiresAt()).isEqualTo(TODAY.plusMonths(1));
        assertThat(license.redistributable()).isFalse();
    }

    @Test
    void a_bundle_covers_its_members_and_nothing_else() {
        var line = Samples.line(
                "TOT-JAVA-DEV-OEM", "Kestrelwood Total", 1, Samples.developerOem("Kestrelwood Total", null));
        var file = signed(line);
        assertThat(verify("Quillmark", file.content())).isInstanceOf(LicenseResult.Valid.class);
        assertThat(verify("Kestrelwood Total", file.content())).isInstanceOf(LicenseResult.Valid.class);
        assertThat(verify("Pixelloom", file.content())).isInstanceOf(LicenseResult.WrongProduct.class);
    }

    @Test
    @DisplayName("R7.4 a temporary licence lasts 30 days, has full function and may not be redistributed")
    void temporary() {
        var line = Samples.perpetual(5);
        var order = Samples.order(reseller, line);
        var draft = new Drafting(NOW, TODAY).temporary(Samples.orderId(), order, line, 30, 7);
        var file = signed(draft, KeyUse.TEMPORARY);
        var license = ((LicenseResult.Valid) verify("Tabulon", file.content())).license();
        assertThat(license.expiresAt()).isEqualTo(TODAY.plusDays(30));
        assertThat(license.redistributable()).isFalse();
        assertThat(file.name()).endsWith("-temporary.lic");
        assertThat(verify("Tabulon", signed(draft, KeyUse.LICENSE).content()))
                .isInstanceOf(LicenseResult.Tampered.class);
    }

    @Test
    @DisplayName("R7.4 extended on its first morning where the vendor's day is ahead of UTC, the verifier accepts it")
    void temporary_east_of_UTC() {
        var evening = Instant.parse("2026-11-23T20:00:00Z");
        var line = Samples.perpetual(5);
        var order = Samples.order(reseller, line);
        var morning = new Drafting(evening, TODAY.plusDays(1));
        var draft = morning.temporary(Samples.orderId(), order, line, 30, 7);
        assertThat(draft.expiresOn()).isEqualTo(TODAY.plusDays(31));
        var old = License.of(draft, signed(draft, KeyUse.TEMPORARY), null, reseller);
        var file = signed(morning.extended(old.order(), order, line, old, 15, 8), KeyUse.TEMPORARY);
        var license = ((LicenseResult.Valid) verify("Tabulon", file.content(), evening)).license();
        assertThat(license.expiresAt()).isEqualTo(TODAY.plusDays(45));
    }

    @Test
    void every_seat_of_every_line_has_an_id_a_place_and_a_file_name_of_its_own() {
        var one = Samples.perpetual(2);
        var two = Samples.perpetual(3);
        var temporary = LicenseId.random();
        var drafts = new Drafting(NOW, TODAY)
                .permanent(
                        Samples.orderId(),
                        Samples.order(reseller, one, two),
                        Samples.owner(),
                        new Predecessors(Map.of(two.lineId(), temporary), Map.of()),
                        IntStream.range(0, 5).iterator());
        assertThat(drafts).extracting(LicenseDraft::id).doesNotHaveDuplicates();
        assertThat(drafts).extracting(LicenseDraft::statusIndex).containsExactly(0, 1, 2, 3, 4);
        assertThat(drafts).extracting(LicenseDraft::seat).containsExactly(1, 2, 1, 2, 3);
        assertThat(drafts)
                .extracting(LicenseDraft::replaces)
                .containsExactly(null, null, temporary, temporary, temporary);
        assertThat(drafts)
                .extracting(draft -> signed(draft, KeyUse.LICENSE).name())
                .doesNotHaveDuplicates();
    }

    private LicenseFile signed(OrderLine line) {
        return signed(draft(line), KeyUse.LICENSE);
    }

    private LicenseDraft draft(OrderLine line) {
        return new Drafting(NOW, TODAY)
                .permanent(
                        Samples.orderId(),
                        Samples.order(reseller, line),
                        Samples.owner(),
                        Predecessors.NONE,
                        IntStream.range(5, 9).iterator())
                .getFirst();
    }

    private LicenseFile signed(LicenseDraft draft, KeyUse use) {
        var key = maker.issuing(use, root, NOW);
        var header = new java.util.LinkedHashMap<String, Object>();
        header.put("alg", key.alg());
        header.put("typ", LicensePayload.TYPE);
        header.put("kid", key.kid());
        header.put("kc", key.certificate());
        var signer = Ed25519Key.of(wrap.unwrap(key.kid(), key.wrappedKey()));
        return LicenseFile.of(draft, CompactJws.sign(header, payload.of(draft), signer), key.kid());
    }

    private LicenseResult verify(String family, byte[] content) {
        return verify(family, content, NOW);
    }

    private LicenseResult verify(String family, byte[] content, Instant now) {
        return LicenseVerifier.forProduct(family, "Java")
                .trusting(TrustedRoot.ed25519(root.kid(), root.publicKey()))
                .clock(Clock.fixed(now, ZoneOffset.UTC))
                .build()
                .verify(content);
    }

    private static String text(LicenseFile file) {
        return new String(file.content(), StandardCharsets.UTF_8);
    }
}
