package dev.mitra.billing.exemption;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.billing.tax.Exemption;
import dev.mitra.kernel.ResellerId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExpiringCertificatesTest {

    private static final ExpiryRule.Months POLICY = new ExpiryRule.Months(36);
    private static final ResellerId RESELLER = ResellerId.random();
    private static final Instant VERIFIED = Instant.parse("2026-01-20T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-03-10,           , 2029-03-09",
        "2026-03-10, 2027-01-31, 2027-01-31",
        "2026-03-10, 2031-01-31, 2029-03-09",
        "2028-02-29,           , 2031-02-27"
    })
    @DisplayName("R10.2 a certificate ends with its printed date or the vendor's policy, whichever is first")
    void the_printed_date_or_the_policy(LocalDate signed, @Nullable LocalDate printed, LocalDate until) {
        assertThat(ExpiryRule.earliest(signed, printed, null, POLICY)).isEqualTo(until);
    }

    @Test
    @DisplayName(
            "R10.2 Florida's ends with the calendar year, Arizona's after twelve months, Pennsylvania's by the policy")
    void a_state_may_end_it_earlier() {
        var signed = LocalDate.of(2026, 3, 10);
        assertThat(ExpiryRule.earliest(signed, null, new ExpiryRule.CalendarYear(), POLICY))
                .isEqualTo("2026-12-31");
        assertThat(ExpiryRule.earliest(signed, null, new ExpiryRule.Months(12), POLICY))
                .isEqualTo("2027-03-09");
        assertThat(ExpiryRule.earliest(signed, null, new ExpiryRule.Months(48), POLICY))
                .isEqualTo("2029-03-09");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-20T12:00:00Z, 2026-01-20, true",
        "2026-01-20T11:59:59Z, 2026-01-20, false",
        "2026-12-31T20:00:00Z, 2026-12-31, true",
        "2027-01-01T06:00:00Z, 2027-01-01, false",
        "2026-01-21T06:00:00Z, 2025-12-31, false"
    })
    @DisplayName("R10.2 an order is exempt when the certificate was verified at its instant and good on its day")
    void judged_as_of_the_order(Instant at, LocalDate day, boolean exempt) {
        var exemption = exemption(null, null);
        assertThat(exemption.holds(RESELLER, at, day, null)).isEqualTo(exempt);
    }

    @Test
    @DisplayName("R10.2 a revocation ends it from its instant on, not for orders before")
    void a_revocation_works_forward() {
        var revoked = exemption(Instant.parse("2026-06-01T00:00:00Z"), null);
        var day = LocalDate.of(2026, 5, 31);
        assertThat(revoked.holds(RESELLER, Instant.parse("2026-05-31T23:59:59Z"), day, null))
                .isTrue();
        assertThat(revoked.holds(RESELLER, Instant.parse("2026-06-01T00:00:00Z"), day, null))
                .isFalse();
    }

    @Test
    @DisplayName("R10.2 a certificate for one purchase, or of another reseller, covers nothing else")
    void for_one_purchase_and_one_reseller() {
        var single = exemption(null, "PO-7");
        var day = LocalDate.of(2026, 5, 31);
        var at = Instant.parse("2026-05-31T12:00:00Z");
        assertThat(single.holds(RESELLER, at, day, "PO-7")).isTrue();
        assertThat(single.holds(RESELLER, at, day, "PO-8")).isFalse();
        assertThat(single.holds(RESELLER, at, day, null)).isFalse();
        assertThat(exemption(null, null).holds(ResellerId.random(), at, day, null))
                .isFalse();
    }

    private static Exemption exemption(@Nullable Instant ended, @Nullable String purchaseOrder) {
        return new Exemption(
                RESELLER,
                "TX",
                "32-0555-1",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                VERIFIED,
                ended,
                purchaseOrder);
    }
}
