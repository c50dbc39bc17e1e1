package dev.mitra.license.issue.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicenseState;
import dev.mitra.license.issue.Purpose;
import dev.mitra.license.issue.Samples;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class IssuingRenewalsTest {

    @Inject
    Orders orders;

    @Inject
    Database database;

    @Inject
    EachSeatHasItsLicense invariant;

    @Test
    void two_renewals_of_one_licence_follow_one_another_and_the_old_file_goes_on_working() {
        var order = orders.issued(Samples.perpetual(1));
        var old = orders.only(order);
        var first = orders.only(renewed(order, Purpose.RENEWAL, old));
        var second = orders.only(renewed(order, Purpose.RENEWAL, old));
        assertThat(first.seq()).isEqualTo(2);
        assertThat(second.seq()).isEqualTo(3);
        assertThat(second.predecessor()).isEqualTo(first.id());
        var end = Objects.requireNonNull(old.updatesUntil());
        assertThat(second.updatesUntil()).isEqualTo(end.plusMonths(24));
        assertThat(orders.only(order).state()).isInstanceOf(LicenseState.Active.class);
        assertThat(invariant.offending()).isEmpty();
    }

    @Test
    void an_upgrade_supersedes_and_its_refund_gives_back_what_was_paid_before() {
        var order = orders.issued(Samples.perpetual(1));
        var upgrade = renewed(order, Purpose.UPGRADE, orders.only(order));
        assertThat(orders.only(order).state()).isInstanceOf(LicenseState.Superseded.class);
        orders.refunded(upgrade);
        assertThat(orders.only(order).state()).isInstanceOf(LicenseState.Active.class);
        assertThat(orders.only(upgrade).isRevoked()).isTrue();
        var again = orders.only(renewed(order, Purpose.RENEWAL, orders.only(order)));
        assertThat(again.predecessor()).isEqualTo(orders.only(order).id());
    }

    @Test
    void somebody_else_s_licence_is_not_renewed_and_staff_are_told_once() {
        var order = orders.issued(Samples.perpetual(1));
        var stranger = orders.played(Samples.replacing(
                Samples.perpetual(1),
                Purpose.RENEWAL,
                List.of(orders.only(order).id())));
        orders.released(stranger);
        orders.owned(stranger);
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        !database.published(stranger.id(), "LicenseIssueFailed").isEmpty());
        database.endLeases();
        await().atMost(Duration.ofSeconds(30)).until(() -> database.attempts(stranger.id()) >= 2);
        assertThat(database.published(stranger.id(), "LicenseIssueFailed")).hasSize(1);
        assertThat(database.licenses(stranger.id())).isZero();
        orders.refunded(stranger);
    }

    private Orders.Played renewed(Orders.Played order, Purpose purpose, License old) {
        var line = Samples.replacing(Samples.perpetual(1), purpose, List.of(old.id()));
        var renewal = orders.playedAgain(order, line);
        orders.released(renewal);
        orders.owned(renewal);
        orders.awaitIssued(renewal);
        return renewal;
    }
}
