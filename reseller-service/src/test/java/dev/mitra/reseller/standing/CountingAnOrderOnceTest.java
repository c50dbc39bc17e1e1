package dev.mitra.reseller.standing;

import static dev.mitra.reseller.standing.PaidOrder.State.CREDITED;
import static dev.mitra.reseller.standing.PaidOrder.State.PAID;
import static dev.mitra.reseller.standing.PaidOrder.State.REVERSED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CountingAnOrderOnceTest {

    private final PaidOrder unheardOf = PaidOrder.unheardOf(OrderId.random(), ResellerId.random());

    @Test
    @DisplayName("R7.3 an order that is told of twice counts once")
    void twice() {
        var paid = unheardOf.hear(PAID, 2);
        assertThat(paid.countSince(unheardOf)).isEqualTo(1);
        assertThat(paid.hear(PAID, 2)).isEqualTo(paid);
        assertThat(paid.hear(PAID, 5).countSince(paid)).isZero();
    }

    @Test
    @DisplayName("R7.3 a reversed payment counts back, and again when it is paid again")
    void reversed_and_paid_again() {
        var paid = unheardOf.hear(PAID, 2);
        var reversed = paid.hear(REVERSED, 3);
        assertThat(reversed.countSince(paid)).isEqualTo(-1);
        assertThat(reversed.hear(PAID, 4).countSince(reversed)).isEqualTo(1);
        assertThat(reversed.hear(PAID, 2)).isEqualTo(reversed);
    }

    @Test
    @DisplayName("R7.3 a refunded order never counts again, and a void of an unpaid one changes nothing")
    void credited() {
        var paid = unheardOf.hear(PAID, 2);
        var credited = paid.hear(CREDITED, 3);
        assertThat(credited.countSince(paid)).isEqualTo(-1);
        assertThat(credited.hear(PAID, 4)).isEqualTo(credited);
        assertThat(unheardOf.hear(CREDITED, 2).countSince(unheardOf)).isZero();
    }
}
