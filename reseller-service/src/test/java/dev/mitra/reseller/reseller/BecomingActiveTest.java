package dev.mitra.reseller.reseller;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.Percentage;
import dev.mitra.reseller.Samples;
import dev.mitra.reseller.programme.Brand;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BecomingActiveTest {

    private static final List<Brand> BRANDS = List.of(Samples.TABULON, Samples.QUILLMARK);

    /// Policy, both listings and the rate, each there or not: sixteen ways.
    static Stream<Integer> everyCombination() {
        return IntStream.range(0, 16).boxed();
    }

    @ParameterizedTest(name = "R2.6 with pieces {0}")
    @MethodSource("everyCombination")
    void only_with_everything(int pieces) {
        var dossier = Samples.dossier();
        var missing = new ArrayList<Missing>();
        if ((pieces & 1) != 0) {
            dossier = dossier.accepted("2026-01");
        } else {
            missing.add(new Missing.PolicyAcceptance());
        }
        if ((pieces & 2) != 0) {
            dossier = dossier.with(Samples.listing(Samples.TABULON));
        } else {
            missing.add(new Missing.ListingOf(Samples.TABULON));
        }
        if ((pieces & 4) != 0) {
            dossier = dossier.with(Samples.listing(Samples.QUILLMARK));
        } else {
            missing.add(new Missing.ListingOf(Samples.QUILLMARK));
        }
        if ((pieces & 8) != 0) {
            dossier = dossier.found(true, new Rate(Percentage.of("10"), Samples.TODAY));
        } else {
            missing.add(new Missing.RateInForce());
        }
        assertThat(dossier.missing(BRANDS, Samples.TODAY)).isEqualTo(missing);
        var settled = new Reseller.Approved(dossier).settled(BRANDS, Samples.TODAY);
        assertThat(settled.status()).isEqualTo(missing.isEmpty() ? Reseller.Status.ACTIVE : Reseller.Status.APPROVED);
    }

    @Test
    @DisplayName("R1.5 R2.6 rate 0 is a rate: other IT resellers are activated at retail")
    void rate_zero_is_a_rate() {
        var dossier = Samples.dossier()
                .accepted("2026-01")
                .with(Samples.listing(Samples.TABULON))
                .found(false, new Rate(Percentage.ZERO, Samples.TODAY));
        assertThat(dossier.missing(List.of(Samples.TABULON), Samples.TODAY)).isEmpty();
    }

    @Test
    @DisplayName("R2.6 nobody but an approved reseller becomes active by itself")
    void only_from_approved() {
        var complete = Samples.dossier().accepted("2026-01").found(true, new Rate(Percentage.ZERO, Samples.TODAY));
        var suspended = new Reseller.Suspended(complete, "Asked for.");
        assertThat(suspended.settled(List.of(), Samples.TODAY)).isEqualTo(suspended);
        var applicant = new Reseller.Applicant(complete);
        assertThat(applicant.settled(List.of(), Samples.TODAY)).isEqualTo(applicant);
    }
}
