package dev.mitra.license.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JudgingALicenseTest {

    private final Vendor vendor = new Vendor();
    private final String perpetual = vendor.perpetual();

    @Test
    void a_perpetual_licence_is_valid_and_says_until_when_it_gets_updates() {
        var result = vendor.verify(perpetual);
        assertThat(result.allows()).isTrue();
        assertThat(result.sentence())
                .isEqualTo("The licence of PT Contoh Nusantara is valid; it never expires, updates until 2027-11-23.");
    }

    @Test
    void a_version_released_on_the_last_day_of_updates_is_covered_and_one_of_the_next_day_is_not() {
        var lastDay = LocalDate.of(2027, 11, 23);
        assertThat(vendor.product()
                        .releasedOn(lastDay)
                        .build()
                        .verify(perpetual)
                        .allows())
                .isTrue();

        var result = vendor.product().releasedOn(lastDay.plusDays(1)).build().verify(perpetual);
        assertThat(result).isInstanceOf(LicenseResult.UpdatesEnded.class);
        assertThat(result.sentence()).contains("2027-11-24", "2027-11-23", "renew");
    }

    @Test
    void a_term_licence_works_through_its_last_day_wherever_that_day_ends() {
        var term = vendor.jws(vendor.issuing, "license", Vendor.payload("TERM", null, LocalDate.of(2026, 12, 31)));
        assertThat(at("2027-01-01T11:59:59Z", term)).isInstanceOf(LicenseResult.Valid.class);

        var result = at("2027-01-01T12:00:00Z", term);
        assertThat(result).isInstanceOf(LicenseResult.Expired.class);
        assertThat(result.sentence()).contains("2026-12-31", "2027-01-01", "renewed");
    }

    @Test
    void a_computer_clock_one_day_behind_is_forgiven_and_two_days_are_not() {
        assertThat(at("2026-11-22T12:00:00Z", perpetual)).isInstanceOf(LicenseResult.Valid.class);
        var result = at("2026-11-21T12:00:00Z", perpetual);
        assertThat(result).isInstanceOf(LicenseResult.NotYetValid.class);
        assertThat(result.sentence()).contains("2026-11-23", "2026-11-21");
    }

    @Test
    void a_licence_of_another_product_or_platform_names_both() {
        var result = LicenseVerifier.forProduct("Tabulon", ".NET")
                .trusting(vendor.root.asRoot())
                .build()
                .verify(perpetual);
        assertThat(result).isInstanceOf(LicenseResult.WrongProduct.class);
        assertThat(result.sentence()).contains("Tabulon for Java, Developer OEM", "Tabulon for .NET");
    }

    @Test
    void the_status_list_revokes_suspends_and_replaces() {
        assertThat(listed(1)).isInstanceOf(LicenseResult.Revoked.class);
        assertThat(listed(2)).isInstanceOf(LicenseResult.Suspended.class);
        assertThat(listed(3)).isInstanceOf(LicenseResult.Superseded.class);
        assertThat(listed(0)).isInstanceOf(LicenseResult.Valid.class);
    }

    @Test
    void a_list_that_is_too_short_broken_or_a_stranger_s_never_stops_a_product() {
        var young = vendor.statusList(7, new byte[] {0});
        var strange = new Vendor().statusList(8, new byte[] {0, 0b0000_0100});
        for (var list : new String[] {young, strange, "not a list", ""}) {
            assertThat(vendor.product().statusList(list).build().verify(perpetual))
                    .isInstanceOf(LicenseResult.Valid.class);
        }
    }

    @Test
    void a_list_that_was_rolled_back_has_no_effect_beside_the_bundled_one() {
        var bundled = vendor.statusList(7, new byte[] {0, 0b0000_0100});
        var rolledBack = vendor.statusList(6, new byte[] {0, 0});
        for (var order : List.of(List.of(bundled, rolledBack), List.of(rolledBack, bundled))) {
            var product = vendor.product();
            order.forEach(product::statusList);
            assertThat(product.build().verify(perpetual)).isInstanceOf(LicenseResult.Revoked.class);
        }
    }

    @Test
    void a_product_that_remembers_the_newest_list_notices_when_an_older_one_or_none_takes_its_place() {
        var list = vendor.statusList(7, new byte[] {0, 0});
        var first = vendor.product().statusList(list).build();
        assertThat(first.listWasRolledBack()).isFalse();
        assertThat(first.newestListSeen()).isEqualTo(7);

        var seen = vendor.product().newestListSeen(first.newestListSeen());
        assertThat(seen.build().listWasRolledBack()).isTrue();
        assertThat(seen.statusList(vendor.statusList(6, new byte[] {0, 0}))
                        .build()
                        .listWasRolledBack())
                .isTrue();
        assertThat(seen.build().newestListSeen()).isEqualTo(7);
        assertThat(seen.build().verify(perpetual)).isInstanceOf(LicenseResult.Valid.class);
        assertThat(seen.statusList(list).build().listWasRolledBack()).isFalse();
    }

    @Test
    void a_newer_format_asks_for_a_newer_product() {
        var later =
                vendor.jws(vendor.issuing, "license", Vendor.perpetualPayload().replace("\"v\":1", "\"v\":2"));
        assertThat(vendor.verify(later).sentence()).contains("newer format");
    }

    private LicenseResult listed(int status) {
        var list = vendor.statusList(7, new byte[] {0, (byte) (status << 2)});
        return vendor.product().statusList(list).build().verify(perpetual);
    }

    private LicenseResult at(String instant, String jws) {
        return vendor.product()
                .clock(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC))
                .build()
                .verify(jws);
    }
}
