package dev.mitra.order.order.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.Money;
import dev.mitra.order.order.Cancellation;
import dev.mitra.order.order.Holding;
import dev.mitra.order.order.Placing;
import dev.mitra.order.order.Redirection;
import dev.mitra.order.order.Return;
import dev.mitra.web.CommonProblem;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NamingRefusalsTest {

    @Test
    void every_refusal_has_its_code() {
        assertThat(Refusals.of(new Placing.NotActive()).code()).isEqualTo(OrderProblem.RESELLER_NOT_ACTIVE);
        var policy = Refusals.of(new Placing.PolicyNotAccepted("2026-02"));
        assertThat(policy.code()).isEqualTo(OrderProblem.POLICY_NOT_ACCEPTED);
        assertThat(policy.arguments()).containsExactly("2026-02");
        assertThat(Refusals.of(new Placing.OwnMailbox()).code()).isEqualTo(OrderProblem.SHIP_TO_IS_RESELLER);
        assertThat(Refusals.of(new Placing.UnknownSkus(List.of(0))).code()).isEqualTo(OrderProblem.UNKNOWN_SKU);
        assertThat(Refusals.of(new Placing.TooManySeats(1001)).code()).isEqualTo(OrderProblem.TOO_MANY_SEATS);
        assertThat(Refusals.of(new Placing.TotalDiffers(Money.of("1.00", "USD")))
                        .code())
                .isEqualTo(OrderProblem.TOTAL_DIFFERS);
        assertThat(Refusals.of(new Cancellation.NoSuchOrder()).code()).isEqualTo(CommonProblem.NOT_FOUND);
        assertThat(Refusals.of(new Cancellation.AlreadyReleased()).code()).isEqualTo(OrderProblem.ORDER_RELEASED);
        assertThat(Refusals.of(new Cancellation.AlreadyCancelled()).code()).isEqualTo(OrderProblem.ORDER_CANCELLED);
        assertThat(Refusals.of(new Cancellation.AlreadyPaid()).code()).isEqualTo(OrderProblem.ORDER_PAID);
        assertThat(Refusals.of(new Return.AlreadyCancelled()).code()).isEqualTo(OrderProblem.ORDER_CANCELLED);
        assertThat(Refusals.of(new Holding.Over()).code()).isEqualTo(OrderProblem.ORDER_CANCELLED);
        assertThat(Refusals.of(new Redirection.AlreadyCancelled()).code()).isEqualTo(OrderProblem.ORDER_CANCELLED);
    }
}
