package dev.mitra.order.reseller;

import static dev.mitra.order.Examples.TODAY;
import static dev.mitra.order.Examples.profile;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.Percentage;
import dev.mitra.kernel.ResellerId;
import dev.mitra.order.party.Language;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FollowingAResellerTest {

    private static final Percentage TEN = Percentage.of("10");

    private final Reseller active = Reseller.begin(
            ResellerId.random(),
            5,
            new ResellerFact.Activated(
                    AccountId.random(), new DatedRate(TODAY, TEN), Standing.NEW, "2026-01", profile()));

    @Test
    @DisplayName("R4.1 a rate applies from its day on, and the activation's before")
    void rates() {
        var raised =
                active.after(6, new ResellerFact.RateChanged(new DatedRate(TODAY.plusDays(30), Percentage.of("12.5"))));
        assertThat(raised.rateOn(TODAY.minusDays(1))).isEqualTo(TEN);
        assertThat(raised.rateOn(TODAY.plusDays(29))).isEqualTo(TEN);
        assertThat(raised.rateOn(TODAY.plusDays(30))).isEqualTo(Percentage.of("12.5"));
        var corrected =
                raised.after(7, new ResellerFact.RateChanged(new DatedRate(TODAY.plusDays(30), Percentage.of("15"))));
        assertThat(corrected.rateOn(LocalDate.MAX)).isEqualTo(Percentage.of("15"));
    }

    @Test
    void each_fact_changes_its_own_part() {
        var p = profile();
        var moved = new Profile(
                "New Name", p.address(), "TAX-1", p.currency(), Language.ID, p.billingContacts(), p.deliverTo());
        var after = active.after(6, new ResellerFact.ProfileChanged(moved))
                .after(7, new ResellerFact.StandingChanged(Standing.ESTABLISHED, 3))
                .after(8, new ResellerFact.PolicyAccepted("2026-02"))
                .after(9, new ResellerFact.Suspended());
        assertThat(after)
                .isEqualTo(new Reseller(
                        active.id(),
                        9,
                        active.account(),
                        false,
                        Standing.ESTABLISHED,
                        3,
                        active.rates(),
                        moved,
                        "2026-02"));
        assertThat(after.after(10, new ResellerFact.Reinstated()).active()).isTrue();
    }

    @Test
    void an_event_that_comes_twice_or_late_changes_nothing() {
        var suspended = active.after(7, new ResellerFact.Suspended());
        assertThat(suspended.after(7, new ResellerFact.Reinstated())).isSameAs(suspended);
        assertThat(suspended.after(6, new ResellerFact.Reinstated())).isSameAs(suspended);
    }
}
