package dev.mitra.order.reseller;

import static dev.mitra.order.Examples.TODAY;
import static dev.mitra.order.Examples.customer;
import static dev.mitra.order.Examples.profile;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.Percentage;
import dev.mitra.kernel.ResellerId;
import dev.mitra.kernel.UuidV7;
import dev.mitra.order.opportunity.Firm;
import dev.mitra.order.opportunity.OpportunityDiscount;
import dev.mitra.order.opportunity.OpportunityId;
import dev.mitra.order.party.Language;
import java.time.LocalDate;
import java.util.List;
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
                        "2026-02",
                        List.of()));
        assertThat(after.after(10, new ResellerFact.Reinstated()).active()).isTrue();
    }

    @Test
    @DisplayName("R11.4 what an opportunity adds lasts until it ends or its days are over, whatever else happens")
    void opportunities() {
        var customer = customer().firm();
        var one = discount(TODAY.plusDays(30));
        var other = discount(TODAY.plusDays(90));
        var both = active.after(6, new ResellerFact.OpportunityGranted(one, TODAY))
                .after(7, new ResellerFact.OpportunityGranted(other, TODAY))
                .after(8, new ResellerFact.OpportunityGranted(other, TODAY));
        assertThat(both.opportunitiesOf(customer, TODAY.plusDays(30))).containsExactly(one, other);
        assertThat(both.opportunitiesOf(customer, TODAY.plusDays(31))).containsExactly(other);
        assertThat(both.opportunitiesOf(profileFirm(), TODAY)).isEmpty();

        var later = TODAY.plusDays(60);
        var third = discount(later.plusDays(90));
        assertThat(both.after(9, new ResellerFact.OpportunityGranted(third, later))
                        .opportunities())
                .containsExactly(other, third);
        assertThat(both.after(9, new ResellerFact.OpportunityEnded(one.id())).opportunities())
                .containsExactly(other);
        assertThat(both.after(8, new ResellerFact.OpportunityEnded(one.id()))).isSameAs(both);

        var again = new ResellerFact.Activated(
                active.account(), new DatedRate(later, TEN), Standing.NEW, "2026-01", profile());
        assertThat(both.after(9, new ResellerFact.Suspended()).after(10, again).opportunities())
                .containsExactly(one, other);
    }

    private static OpportunityDiscount discount(LocalDate until) {
        var id = new OpportunityId(UuidV7.random());
        return new OpportunityDiscount(id, customer().firm(), null, Percentage.of("5"), Percentage.of("30"), until);
    }

    private static Firm profileFirm() {
        return Firm.of(profile().legalName(), profile().address().country());
    }

    @Test
    void an_event_that_comes_twice_or_late_changes_nothing() {
        var suspended = active.after(7, new ResellerFact.Suspended());
        assertThat(suspended.after(7, new ResellerFact.Reinstated())).isSameAs(suspended);
        assertThat(suspended.after(6, new ResellerFact.Reinstated())).isSameAs(suspended);
    }
}
