package dev.mitra.license.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TrustingKeysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Vendor vendor = new Vendor();

    @Test
    void a_key_that_the_product_never_saw_is_accepted_because_its_root_vouches_for_it() {
        var younger = Vendor.Key.of("lic-2031-01", SignatureAlgorithm.Ed25519);
        assertThat(vendor.verify(vendor.jws(younger, "license", Vendor.perpetualPayload())))
                .isInstanceOf(LicenseResult.Valid.class);
    }

    @Test
    void the_older_name_of_the_same_algorithm_is_accepted() {
        var certificate = vendor.certificate(vendor.issuing, "license");
        var jws = vendor.jws(vendor.issuing, "EdDSA", certificate, Vendor.perpetualPayload());
        assertThat(vendor.verify(jws)).isInstanceOf(LicenseResult.Valid.class);
    }

    @Test
    void keys_on_P_256_are_accepted_as_issuing_key_and_as_root() {
        var root = Vendor.Key.of("root-p256", SignatureAlgorithm.ES256);
        var issuing = Vendor.Key.of("lic-p256", SignatureAlgorithm.ES256);
        var certificate =
                Vendor.certificate(root, issuing, "license", Vendor.NOW.minusSeconds(60), Vendor.NOW.plusSeconds(60));
        var jws = vendor.jws(issuing, "ES256", certificate, Vendor.perpetualPayload());
        assertThat(vendor.product().trusting(root.asRoot()).build().verify(jws))
                .isInstanceOf(LicenseResult.Valid.class);
    }

    @Test
    void an_ECDSA_signature_of_zeros_is_refused() {
        var issuing = Vendor.Key.of("lic-p256", SignatureAlgorithm.ES256);
        var jws = vendor.jws(issuing, "license", Vendor.perpetualPayload());
        var zeros = jws.substring(0, jws.lastIndexOf('.') + 1) + Vendor.base64(new byte[64]);
        assertThat(vendor.verify(zeros)).isInstanceOf(LicenseResult.Tampered.class);
    }

    @Test
    void the_file_cannot_choose_the_algorithm() {
        var certificate = vendor.certificate(vendor.issuing, "license");
        for (var alg : new String[] {"none", "ES256", "HS256", "ed25519", ""}) {
            var jws = vendor.jws(vendor.issuing, alg, certificate, Vendor.perpetualPayload());
            assertThat(vendor.verify(jws)).as(alg).isInstanceOf(LicenseResult.Tampered.class);
        }
    }

    @Test
    void a_stranger_s_root_is_an_unknown_key_even_under_our_root_s_name() {
        var stranger = new Vendor();
        assertThat(vendor.verify(stranger.perpetual())).isInstanceOf(LicenseResult.Tampered.class);

        var other = Vendor.Key.of("root-of-others", SignatureAlgorithm.Ed25519);
        var certificate = Vendor.certificate(
                other, vendor.issuing, "license", Vendor.NOW.minusSeconds(9), Vendor.NOW.plusSeconds(9));
        var result = vendor.verify(vendor.jws(vendor.issuing, "Ed25519", certificate, Vendor.perpetualPayload()));
        assertThat(result).isInstanceOf(LicenseResult.UnknownKey.class);
        assertThat(result.sentence()).contains("root-of-others", "update the product");
    }

    @Test
    void a_certificate_of_another_key_does_not_help() {
        var thief = Vendor.Key.of("thief", SignatureAlgorithm.Ed25519);
        var borrowed = vendor.certificate(vendor.issuing, "license");
        assertThat(vendor.verify(vendor.jws(thief, "Ed25519", borrowed, Vendor.perpetualPayload())))
                .isInstanceOf(LicenseResult.Tampered.class);
        var underItsName = new Vendor.Key(vendor.issuing.kid(), SignatureAlgorithm.Ed25519, thief.pair());
        assertThat(vendor.verify(vendor.jws(underItsName, "Ed25519", borrowed, Vendor.perpetualPayload())))
                .isInstanceOf(LicenseResult.Tampered.class);
    }

    @Test
    void a_key_signs_only_while_its_certificate_lasts_but_what_it_signed_holds_for_ever() {
        var over = Vendor.certificate(
                vendor.root, vendor.issuing, "license", Vendor.NOW.minusSeconds(9), Vendor.NOW.minusSeconds(1));
        assertThat(vendor.verify(vendor.jws(vendor.issuing, "Ed25519", over, Vendor.perpetualPayload())))
                .isInstanceOf(LicenseResult.Tampered.class);

        var tenYearsLater = java.time.Clock.fixed(Vendor.NOW.plusSeconds(86_400L * 3650), java.time.ZoneOffset.UTC);
        assertThat(vendor.product().clock(tenYearsLater).build().verify(vendor.perpetual()))
                .isInstanceOf(LicenseResult.Valid.class);
    }

    @Test
    void a_stolen_temporary_key_makes_no_perpetual_licence_and_none_longer_than_45_days() {
        assertThat(vendor.verify(vendor.jws(vendor.temporary, "temporary", Vendor.perpetualPayload())))
                .isInstanceOf(LicenseResult.Tampered.class);
        assertThat(temporaryUntil(TODAY.plusDays(45))).isInstanceOf(LicenseResult.Valid.class);
        assertThat(temporaryUntil(TODAY.plusDays(46))).isInstanceOf(LicenseResult.Tampered.class);
        assertThat(temporaryUntil(null)).isInstanceOf(LicenseResult.Tampered.class);
    }

    @Test
    void a_key_for_status_lists_signs_no_licence() {
        assertThat(vendor.verify(vendor.jws(vendor.status, "status", Vendor.perpetualPayload())))
                .isInstanceOf(LicenseResult.Tampered.class);
    }

    @Test
    void a_root_that_is_no_key_is_a_mistake_of_the_build() {
        assertThatIllegalArgumentException().isThrownBy(() -> TrustedRoot.ed25519("root", "AAAA"));
        assertThatIllegalArgumentException().isThrownBy(() -> TrustedRoot.es256("root", Vendor.base64(new byte[65])));
    }

    private LicenseResult temporaryUntil(LocalDate last) {
        return vendor.verify(vendor.jws(vendor.temporary, "temporary", Vendor.payload("TEMPORARY", null, last)));
    }
}
