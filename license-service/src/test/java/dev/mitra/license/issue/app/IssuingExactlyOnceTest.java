package dev.mitra.license.issue.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mitra.license.issue.Samples;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class IssuingExactlyOnceTest {

    @Inject
    Orders orders;

    @Inject
    Database database;

    @Inject
    SignLicense signLicense;

    @Inject
    StoreIssued storeIssued;

    @Inject
    IssueWorker worker;

    @Inject
    ReportFailedIssue reportFailed;

    @Inject
    EachSeatHasItsLicense invariant;

    @Test
    @DisplayName(
            "R5.2 R7.3 released and account in either order, and twice, give one licence per line and seat; none before")
    void either_order_and_duplicates() {
        var one = orders.played(Samples.perpetual(2), Samples.perpetual(3));
        orders.placed(one);
        orders.released(one);
        assertThat(worker.workOnce()).isZero();
        assertThat(database.licenses(one.id())).isZero();
        orders.owned(one);

        var other = orders.played(Samples.perpetual(2), Samples.perpetual(3));
        orders.owned(other);
        orders.owned(other);
        worker.workOnce();
        assertThat(database.licenses(other.id())).isZero();
        orders.released(other);
        List.of(one, other).forEach(orders::awaitIssued);
        orders.released(other);
        orders.owned(other);
        worker.workOnce();

        for (var order : List.of(one, other)) {
            assertThat(database.licenses(order.id())).isEqualTo(5);
            assertThat(database.published(order.id(), "LicenseIssued")).containsExactly(1L);
            assertThat(database.mails(order.id().value())).isOne();
        }
        assertThat(invariant.offending()).isEmpty();
    }

    @Test
    void a_worker_that_dies_between_signing_and_storing_leaves_the_order_to_the_next_one() {
        var order = orders.played(Samples.perpetual(2));
        var died = orders.claimed(order);
        var neverStored = died.drafts().stream().map(signLicense::sign).toList();
        assertThat(worker.workOnce()).isZero();
        assertThat(database.licenses(order.id())).isZero();

        database.endLeases();
        orders.awaitIssued(order);
        assertThat(database.licenses(order.id())).isEqualTo(2);
        assertThat(storeIssued.store(List.of(new StoreIssued.Signed(died.task(), neverStored))))
                .isEmpty();
        assertThat(database.licenses(order.id())).isEqualTo(2);
        assertThat(database.published(order.id(), "LicenseIssued")).hasSize(1);
    }

    @Test
    void a_refund_between_signing_and_storing_means_that_nothing_is_ever_issued() {
        var order = orders.played(Samples.perpetual(2));
        var claimed = orders.claimed(order);
        var signed = claimed.drafts().stream().map(signLicense::sign).toList();
        orders.refunded(order);
        assertThat(storeIssued.store(List.of(new StoreIssued.Signed(claimed.task(), signed))))
                .isEmpty();
        orders.released(order);
        orders.owned(order);
        worker.workOnce();
        assertThat(database.licenses(order.id())).isZero();
        assertThat(database.mails(order.id().value())).isZero();
        assertThat(invariant.offending()).isEmpty();
    }

    @Test
    void a_refund_after_the_issue_revokes_every_licence_once() {
        var order = orders.issued(Samples.perpetual(3));
        orders.refunded(order);
        orders.refunded(order);
        assertThat(database.published(order.id(), "LicenseRevoked")).hasSize(3).doesNotHaveDuplicates();
        assertThat(invariant.offending()).isEmpty();
    }

    @Test
    void many_facts_and_workers_at_once_still_make_one_licence_per_seat() throws Exception {
        var played = IntStream.range(0, 12)
                .mapToObj(_ -> orders.played(Samples.perpetual(2)))
                .toList();
        try (var threads = Executors.newFixedThreadPool(6)) {
            var running = new ArrayList<java.util.concurrent.Future<?>>();
            for (var order : played) {
                running.add(threads.submit(() -> orders.owned(order)));
                running.add(threads.submit(() -> orders.released(order)));
                running.add(threads.submit(() -> orders.released(order)));
                running.add(threads.submit(worker::workOnce));
            }
            for (var one : running) {
                one.get();
            }
        }
        played.forEach(orders::awaitIssued);
        for (var order : played) {
            assertThat(database.licenses(order.id())).isEqualTo(2);
            assertThat(database.published(order.id(), "LicenseIssued")).containsExactly(1L);
        }
    }

    @Test
    void the_database_itself_refuses_a_second_licence_for_a_seat() {
        var order = orders.played(Samples.perpetual(1));
        var claimed = orders.claimed(order);
        var drafts = claimed.drafts();
        var twice = java.util.stream.Stream.of(drafts.getFirst(), drafts.getFirst())
                .map(signLicense::sign)
                .toList();
        assertThatThrownBy(() -> storeIssued.store(List.of(new StoreIssued.Signed(claimed.task(), twice))))
                .isInstanceOf(RuntimeException.class);
        assertThat(database.licenses(order.id())).isZero();
        database.endLeases();
        orders.awaitIssued(order);
    }

    @Test
    void staff_are_told_once_when_an_order_fails_again_and_again_and_it_is_issued_when_the_cause_is_gone() {
        var order = orders.played(Samples.perpetual(1));
        orders.claimed(order);
        for (int attempt = 1; attempt <= ReportFailedIssue.TOLD_AFTER + 2; attempt++) {
            reportFailed.failed(order.id(), attempt, "No signing key is valid.");
            database.postponeLeases();
        }
        assertThat(database.published(order.id(), "LicenseIssueFailed")).containsExactly(1L);
        database.endLeases();
        orders.awaitIssued(order);
        assertThat(database.published(order.id(), "LicenseIssued")).containsExactly(2L);
    }
}
