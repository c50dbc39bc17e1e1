package dev.mitra.license.issue.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicenseState;
import dev.mitra.license.issue.Licenses;
import dev.mitra.license.issue.Purpose;
import dev.mitra.license.issue.Replacement;
import dev.mitra.license.issue.Samples;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// The licence of one order was upgraded by another, which is returned.
@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class GivingBackUpgradedTest {

    @Inject
    Orders orders;

    @Inject
    Database database;

    @Inject
    Licenses licenses;

    @Inject
    ReplaceLicense replaceLicense;

    @Inject
    RevokeLicense revokeLicense;

    @Test
    void a_licence_is_given_back_though_the_file_of_its_upgrade_had_leaked_and_was_replaced() {
        var order = orders.issued(Samples.perpetual(1));
        var upgrade = upgraded(order, orders.only(order));
        var leaked = orders.only(upgrade);
        var replaced = replaceLicense.replace(leaked.order(), leaked.id(), "Leaked.", "sales");
        assertThat(replaced).isInstanceOf(Replacement.Done.class);
        assertThat(newest(orders.only(order)).id())
                .isEqualTo(((Replacement.Done) replaced).license().id());
        orders.refunded(upgrade);
        assertThat(orders.only(order).state()).isEqualTo(new LicenseState.Active());
    }

    @Test
    void a_licence_of_an_order_that_is_held_is_given_back_as_held_and_works_when_its_order_is_reinstated() {
        var order = orders.issued(Samples.perpetual(1));
        var upgrade = upgraded(order, orders.only(order));
        orders.suspended(order);
        orders.refunded(upgrade);
        assertThat(orders.only(order).state())
                .isInstanceOfSatisfying(
                        LicenseState.Suspended.class,
                        held -> assertThat(held.by()).isEqualTo(LicenseState.Cause.ORDER));
        orders.reinstated(order);
        assertThat(orders.only(order).state()).isEqualTo(new LicenseState.Active());
    }

    @Test
    void of_two_upgrades_in_a_row_the_first_licence_comes_back_when_both_are_returned_and_not_before() {
        var order = orders.issued(Samples.perpetual(1));
        var first = upgraded(order, orders.only(order));
        var second = upgraded(order, orders.only(first));
        orders.refunded(first);
        assertThat(orders.only(order).state()).isInstanceOf(LicenseState.Superseded.class);
        assertThat(orders.only(second).state()).isEqualTo(new LicenseState.Active());
        orders.refunded(second);
        assertThat(orders.only(order).state()).isEqualTo(new LicenseState.Active());
        assertThat(orders.only(first).isRevoked()).isTrue();
    }

    @Test
    void an_order_that_was_returned_itself_gets_nothing_back() {
        var order = orders.issued(Samples.perpetual(1));
        var upgrade = upgraded(order, orders.only(order));
        orders.refunded(order);
        orders.refunded(upgrade);
        assertThat(database.inForce(order.id())).isZero();
    }

    @Test
    void what_is_revoked_in_the_moment_of_the_return_stays_revoked() throws Exception {
        var order = orders.issued(Samples.perpetual(1));
        var license = orders.only(order);
        var upgrade = upgraded(order, license);
        try (var thread = Executors.newSingleThreadExecutor()) {
            Future<?> returned = QuarkusTransaction.requiringNew().call(() -> {
                revokeLicense.revoke(order.id(), license.id(), "Fraud.", "sales");
                // the row is written, and its transaction not over
                assertThat(licenses.ofOrder(order.id()).getFirst().isRevoked()).isTrue();
                var running = thread.submit(() -> orders.refunded(upgrade));
                await().until(() -> running.isDone() || database.waiting() > 0);
                return running;
            });
            returned.get();
        }
        assertThat(orders.only(order).isRevoked()).isTrue();
    }

    private Orders.Played upgraded(Orders.Played order, License old) {
        var line = Samples.replacing(Samples.perpetual(1), Purpose.UPGRADE, List.of(old.id()));
        return orders.issued(orders.playedAgain(order, line));
    }

    private License newest(License license) {
        return QuarkusTransaction.requiringNew()
                .call(() -> licenses.newest(List.of(license.id())).get(license.id()));
    }
}
