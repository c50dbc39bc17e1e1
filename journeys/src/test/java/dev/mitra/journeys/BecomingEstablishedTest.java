package dev.mitra.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Moves the suite's clock, so its orders are its own and its checks are relative.
@DisplayName("Becoming established, and paying late")
class BecomingEstablishedTest {

    @BeforeAll
    static void suite() {
        Suite.isRunning();
    }

    @Test
    @DisplayName("R7.3 R7.6 R7.7 three paid orders make a reseller established; an overdue one is prepaid again")
    void threeOrdersThenTermsThenOverdue() {
        var reseller = Reseller.active("US", "OR");
        for (int i = 0; i < 3; i++) {
            var order = Order.placed(reseller, Order.newCustomer());
            assertThat(order.view().getString("terms")).isEqualTo("PREPAID");
            order.paid().awaitCompleted();
        }
        awaitStanding(reseller, "ESTABLISHED");

        var onTerms = placedOnceTermsAre("NET30", reseller);
        onTerms.awaitStatus("fulfilment", "DELIVERED");
        assertThat(onTerms.view().getString("status.release")).isEqualTo("RELEASED");
        assertThat(onTerms.view().getString("status.payment")).isEqualTo("UNPAID");

        Suite.quiet();
        Suite.clock("+31d");
        reseller.person().logInAgain();
        awaitStanding(reseller, "RESTRICTED");
        var prepaid = Order.placed(reseller, Order.newCustomer());
        assertThat(prepaid.view().getString("terms")).isEqualTo("PREPAID");
        assertThat(prepaid.view().getString("status.release")).isEqualTo("WAITING");

        onTerms.paid().awaitCompleted();
        awaitStanding(reseller, "ESTABLISHED");
        placedOnceTermsAre("NET30", reseller);
    }

    private static void awaitStanding(Reseller reseller, String standing) {
        await("standing " + standing)
                .atMost(Suite.PATIENCE)
                .until(() -> standing.equals(reseller.standing().path("standing.value")));
    }

    /// The standing travels to order-service as an event; an order placed before it arrives is prepaid.
    private static Order placedOnceTermsAre(String terms, Reseller reseller) {
        return await("terms " + terms)
                .atMost(Suite.PATIENCE)
                .until(
                        () -> Order.placed(reseller, Order.newCustomer()),
                        order -> order.view().getString("terms").equals(terms));
    }
}
