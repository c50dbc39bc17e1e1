package dev.mitra.license.issue.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.OrderId;
import dev.mitra.license.issue.LicensedOrder;
import dev.mitra.license.issue.LicensedOrders;
import dev.mitra.license.issue.Licenses;
import dev.mitra.license.issue.Progress;
import dev.mitra.license.issue.Replacement;
import dev.mitra.license.issue.Samples;
import dev.mitra.license.issue.Viewer;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// What a transaction has read before it holds the lock may be over by then: here another one commits in between.
@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class DecidingUnderTheLockTest {

    @Inject
    Orders orders;

    @Inject
    Database database;

    @Inject
    Licenses licenses;

    @Inject
    LicensedOrders licensedOrders;

    @Inject
    ReplaceLicense replaceLicense;

    @Inject
    RevokeLicense revokeLicense;

    @Inject
    SuspendLicense suspendLicense;

    @Test
    @DisplayName("I1 a licence that was refunded while its replacement was asked for gets no new file")
    void refunded_in_between() {
        var order = orders.issued(Samples.perpetual(1));
        var answer = QuarkusTransaction.requiringNew().call(() -> {
            var seen =
                    licenses.find(orders.only(order).id(), new Viewer.Staff()).orElseThrow();
            QuarkusTransaction.requiringNew().run(() -> orders.refunded(order));
            return replaceLicense.replace(seen.order(), seen.id(), "Leaked.", "sales");
        });
        assertThat(answer).isEqualTo(new Replacement.NotActive());
        assertThat(database.inForce(order.id())).isZero();
        assertThat(database.licenses(order.id())).isOne();
    }

    @Test
    @DisplayName("I1 a licence that was revoked alone while its replacement was asked for gets no new file")
    void revoked_in_between() {
        var order = orders.issued(Samples.perpetual(1));
        var answer = QuarkusTransaction.requiringNew().call(() -> {
            var seen =
                    licenses.find(orders.only(order).id(), new Viewer.Staff()).orElseThrow();
            QuarkusTransaction.requiringNew()
                    .run(() -> assertThat(revokeLicense.revoke(order.id(), seen.id(), "Fraud.", "sales"))
                            .isPresent());
            return replaceLicense.replace(seen.order(), seen.id(), "Leaked.", "sales");
        });
        assertThat(answer).isEqualTo(new Replacement.NotActive());
        assertThat(database.inForce(order.id())).isZero();
    }

    @Test
    void an_order_that_was_closed_while_its_lock_was_waited_for_is_closed() {
        var order = orders.placed(Samples.perpetual(1));
        var progress = QuarkusTransaction.requiringNew().call(() -> {
            assertThat(licensedOrders.find(order.id()).orElseThrow().progress()).isEqualTo(new Progress.Waiting());
            QuarkusTransaction.requiringNew().run(() -> orders.refunded(order));
            return licensedOrders.lock(order.id()).progress();
        });
        assertThat(progress).isInstanceOf(Progress.Closed.class);
        var known = QuarkusTransaction.requiringNew().call(() -> {
            assertThat(licensedOrders.find(order.id()).orElseThrow().suspended())
                    .isFalse();
            QuarkusTransaction.requiringNew().run(() -> orders.suspended(order));
            return lockKnown(order.id());
        });
        assertThat(known.suspended()).isTrue();
    }

    @Test
    void what_was_written_before_a_lock_is_not_forgotten() {
        var order = orders.placed(Samples.perpetual(1));
        QuarkusTransaction.requiringNew().run(() -> {
            var before = licensedOrders.lock(order.id());
            licensedOrders.save(before.next());
            assertThat(licensedOrders.lock(order.id()).version()).isEqualTo(before.version() + 1);
            licensedOrders.save(before.next().next());
            assertThat(lockKnown(order.id()).version()).isEqualTo(before.version() + 2);
        });
    }

    @Test
    void of_an_order_that_staff_hold_nothing_is_issued_again_even_where_one_licence_was_reinstated_alone() {
        var order = orders.issued(Samples.perpetual(1));
        orders.suspended(order);
        var license = orders.only(order);
        assertThat(suspendLicense.reinstate(order.id(), license.id(), "Proven.", "sales"))
                .isPresent();
        assertThat(replaceLicense.replace(order.id(), license.id(), "Leaked.", "sales"))
                .isEqualTo(new Replacement.NotActive());
        orders.reinstated(order);
        assertThat(replaceLicense.replace(order.id(), license.id(), "Leaked.", "sales"))
                .isInstanceOf(Replacement.Done.class);
    }

    private LicensedOrder lockKnown(OrderId id) {
        return licensedOrders.lockKnown(List.of(id)).values().iterator().next();
    }
}
