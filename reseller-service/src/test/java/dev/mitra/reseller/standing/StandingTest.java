package dev.mitra.reseller.standing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.programme.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StandingTest {

    private static final int REQUIRED = 3;
    private static final LocalDate DUE = LocalDate.parse("2026-04-01");

    private final Standing fresh = Standing.fresh(ResellerId.random());

    private static Standing paid(Standing standing, int orders) {
        var after = standing;
        for (int i = 0; i < orders; i++) {
            after = after.paidOrders(1, REQUIRED).standing();
        }
        return after;
    }

    private static Arrears.Open open(long version) {
        return new Arrears.Open(version, DUE, List.of("INV-2026-000042"));
    }

    @Test
    @DisplayName("R7.3 the third paid order makes a new reseller established, and tells why")
    void third_paid_order() {
        var two = paid(fresh, 2);
        assertThat(two.value()).isEqualTo(StandingValue.NEW);
        var third = two.paidOrders(1, REQUIRED);
        assertThat(third).isInstanceOfSatisfying(Shift.Changed.class, change -> {
            assertThat(change.from()).isEqualTo(StandingValue.NEW);
            assertThat(change.standing().value()).isEqualTo(StandingValue.ESTABLISHED);
            assertThat(change.reason()).isEqualTo(StandingReason.THIRD_ORDER_PAID);
            assertThat(change.standing().paidOrders()).isEqualTo(3);
        });
        assertThat(third.standing().paidOrders(1, REQUIRED)).isInstanceOf(Shift.Quiet.class);
    }

    @Test
    @DisplayName("R7.3 a refund before the third counts back, one afterwards does not take ESTABLISHED away")
    void refunds() {
        var one = paid(fresh, 2).paidOrders(-1, REQUIRED).standing();
        assertThat(one.paidOrders()).isEqualTo(1);
        assertThat(paid(one, 1).value()).isEqualTo(StandingValue.NEW);

        var refunded = paid(fresh, 3).paidOrders(-1, REQUIRED);
        assertThat(refunded).isInstanceOf(Shift.Quiet.class);
        assertThat(refunded.standing().value()).isEqualTo(StandingValue.ESTABLISHED);
        assertThat(refunded.standing().paidOrders()).isEqualTo(2);
    }

    @Test
    @DisplayName("R7.7 arrears restrict and their end restores what was there before")
    void arrears() {
        var restricted = paid(fresh, 3).arrears(open(1));
        assertThat(restricted).isInstanceOfSatisfying(Shift.Changed.class, change -> {
            assertThat(change.from()).isEqualTo(StandingValue.ESTABLISHED);
            assertThat(change.standing().value()).isEqualTo(StandingValue.RESTRICTED);
            assertThat(change.reason()).isEqualTo(StandingReason.ARREARS_OPENED);
        });
        var restored = restricted.standing().arrears(new Arrears.Cleared(2));
        assertThat(restored).isInstanceOfSatisfying(Shift.Changed.class, change -> {
            assertThat(change.from()).isEqualTo(StandingValue.RESTRICTED);
            assertThat(change.standing().value()).isEqualTo(StandingValue.ESTABLISHED);
            assertThat(change.reason()).isEqualTo(StandingReason.ARREARS_CLEARED);
        });
        assertThat(fresh.arrears(open(1))
                        .standing()
                        .arrears(new Arrears.Cleared(2))
                        .standing()
                        .value())
                .isEqualTo(StandingValue.NEW);
    }

    @Test
    @DisplayName("R7.7 older news of arrears change nothing, whatever the order of arrival")
    void old_news_of_arrears() {
        var cleared = fresh.arrears(new Arrears.Cleared(2));
        assertThat(cleared).isInstanceOf(Shift.Quiet.class);
        assertThat(cleared.standing().arrears(open(1)).standing().value()).isEqualTo(StandingValue.NEW);
        assertThat(fresh.arrears(open(3)).standing().arrears(open(3))).isInstanceOf(Shift.Quiet.class);
    }

    @Test
    @DisplayName("R7.3 R7.7 orders paid while restricted count, and both orders of arrival end alike")
    void arrears_and_paid_orders_commute() {
        var paidFirst = paid(fresh, 3).arrears(open(1)).standing();
        var restrictedFirst = paid(fresh.arrears(open(1)).standing(), 2).paidOrders(1, REQUIRED);
        assertThat(restrictedFirst.standing()).isEqualTo(paidFirst);
        assertThat(restrictedFirst).isInstanceOfSatisfying(Shift.Changed.class, change -> {
            assertThat(change.from()).isEqualTo(StandingValue.RESTRICTED);
            assertThat(change.standing().value()).isEqualTo(StandingValue.RESTRICTED);
            assertThat(change.reason()).isEqualTo(StandingReason.THIRD_ORDER_PAID);
        });
    }

    @Test
    void a_standing_explains_itself_in_both_languages() {
        var today = DUE.plusDays(4);
        var two = Explanation.of(paid(fresh, 2), REQUIRED, today);
        assertThat(two.text(Language.EN)).isEqualTo("2 of 3 paid orders");
        assertThat(two.text(Language.ID)).isEqualTo("2 dari 3 pesanan telah dibayar");
        assertThat(Explanation.of(paid(fresh, 4), REQUIRED, today).text(Language.EN))
                .isEqualTo("established; 4 paid orders");
        var late = Explanation.of(fresh.arrears(open(1)).standing(), REQUIRED, today);
        assertThat(late.text(Language.EN)).isEqualTo("invoice INV-2026-000042, 4 days overdue");
        assertThat(late.text(Language.ID)).isEqualTo("faktur INV-2026-000042, terlambat 4 hari");
    }
}
