package dev.mitra.reseller.standing.reads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.Applicant;
import dev.mitra.reseller.Ledger;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayName("Hearing from billing")
class HearingFromBillingTest {

    @Inject
    OrderPaidReader paid;

    @Inject
    PaymentReversedReader reversed;

    @Inject
    CreditNoteIssuedReader credited;

    @Inject
    ArrearsOpenedReader opened;

    @Inject
    ArrearsClearedReader cleared;

    @Inject
    Ledger ledger;

    private static OrderPaidReader.OrderPaid paid(UUID order, @Nullable UUID reseller, long version) {
        return new OrderPaidReader.OrderPaid(order, reseller, version);
    }

    private static void expect(Applicant reseller, String value, String explanation) {
        reseller.mine()
                .then()
                .body("standing.value", equalTo(value))
                .body("standing.explanation", startsWith(explanation));
    }

    private List<String> changes(Applicant reseller) {
        return ledger.payloads(reseller.resellerId(), "ResellerStandingChanged");
    }

    @Test
    @DisplayName("R7.3 the third paid order makes the reseller ESTABLISHED; the same news twice count once")
    void thirdOrder() {
        var reseller = Applicant.active();
        var id = reseller.resellerId().value();
        var orders = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        paid.readAll(List.of(paid(orders.get(0), id, 2), paid(orders.get(0), id, 2), paid(orders.get(1), id, 2)));
        paid.read(paid(orders.get(1), id, 2));
        expect(reseller, "NEW", "2 of 3 paid orders");
        assertThat(changes(reseller)).isEmpty();

        paid.read(paid(orders.get(2), id, 2));
        paid.read(paid(orders.get(2), id, 2));
        expect(reseller, "ESTABLISHED", "established; 3 paid orders");
        assertThat(changes(reseller))
                .singleElement()
                .asString()
                .contains(
                        "\"from\":\"NEW\"",
                        "\"to\":\"ESTABLISHED\"",
                        "\"reason\":\"THIRD_ORDER_PAID\"",
                        "\"paidOrders\":3");

        credited.read(new CreditNoteIssuedReader.CreditNoteIssued(orders.get(0), id, "REFUNDED", 3));
        expect(reseller, "ESTABLISHED", "established; 2 paid orders");
        assertThat(changes(reseller)).hasSize(1);
    }

    @Test
    @DisplayName("R7.3 reversed and refunded orders count back, a credit of tax alone does not")
    void backwards() {
        var reseller = Applicant.active();
        var id = reseller.resellerId().value();
        var one = UUID.randomUUID();
        var two = UUID.randomUUID();
        paid.readAll(List.of(paid(one, id, 2), paid(two, id, 2)));
        credited.read(new CreditNoteIssuedReader.CreditNoteIssued(one, id, "TAX_ONLY", 3));
        expect(reseller, "NEW", "2 of 3");
        reversed.read(new PaymentReversedReader.PaymentReversed(one, id, 4));
        reversed.read(new PaymentReversedReader.PaymentReversed(one, id, 4));
        expect(reseller, "NEW", "1 of 3");
        paid.read(paid(one, id, 5));
        credited.read(new CreditNoteIssuedReader.CreditNoteIssued(two, id, "REFUNDED", 3));
        paid.read(paid(two, id, 4));
        expect(reseller, "NEW", "1 of 3");
    }

    @Test
    @DisplayName("R7.3 R7.7 arrears and paid orders end alike in either order, and each news twice")
    void eitherOrder() {
        var arrearsFirst = Applicant.active();
        var paidFirst = Applicant.active();
        open(arrearsFirst, 1);
        open(arrearsFirst, 1);
        pay(arrearsFirst, 3);
        pay(paidFirst, 3);
        open(paidFirst, 1);
        for (var reseller : List.of(arrearsFirst, paidFirst)) {
            expect(reseller, "RESTRICTED", "invoice INV-2026-000042, ");
            clear(reseller, 2);
            clear(reseller, 2);
            open(reseller, 1);
            expect(reseller, "ESTABLISHED", "established; 3");
            assertThat(changes(reseller))
                    .last()
                    .asString()
                    .contains("\"to\":\"ESTABLISHED\"", "\"reason\":\"ARREARS_CLEARED\"", "\"paidOrders\":3");
            assertThat(changes(reseller)).hasSize(3);
        }
    }

    @Test
    @DisplayName(
            "R7.3 R7.7 a standing that was lost is rebuilt by reading everything again, and tells of each change by mail")
    void rebuilt() {
        var reseller = Applicant.active();
        var id = reseller.resellerId().value();
        var orders = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        Runnable history = () -> {
            orders.forEach(order -> paid.read(paid(order, id, 2)));
            credited.read(new CreditNoteIssuedReader.CreditNoteIssued(orders.get(0), id, "REFUNDED", 3));
            open(reseller, 1);
        };
        history.run();
        expect(reseller, "RESTRICTED", "invoice INV-2026-000042, ");
        var kept = kept(id);
        assertThat(changes(reseller)).hasSize(2);
        assertThat(ledger.strings("select copy from platform.mail where kind = 'STANDING_CHANGED' and about = ?", id))
                .hasSize(2);
        history.run();
        assertThat(changes(reseller)).hasSize(2);

        ledger.strings("delete from standing where reseller_id = ? returning 'gone'", id);
        ledger.strings("delete from paid_order where reseller_id = ? returning 'gone'", id);
        expect(reseller, "NEW", "0 of 3");
        history.run();
        assertThat(kept(id)).isEqualTo(kept);
        expect(reseller, "RESTRICTED", "invoice INV-2026-000042, ");
    }

    private List<String> kept(UUID reseller) {
        return ledger.strings(
                "select concat_ws(' ', paid_orders, established, arrears_version, oldest_due_on, overdue_invoices::text)"
                        + " from standing where reseller_id = ?",
                reseller);
    }

    @Test
    @DisplayName("direct orders count for nobody, and a reseller that is not known is an error to be retried")
    void nobody() {
        paid.read(paid(UUID.randomUUID(), null, 2));
        reversed.read(new PaymentReversedReader.PaymentReversed(UUID.randomUUID(), null, 3));
        credited.read(new CreditNoteIssuedReader.CreditNoteIssued(UUID.randomUUID(), null, "REFUNDED", 3));
        var stranger = ResellerId.random().value();
        assertThatThrownBy(() -> paid.read(paid(UUID.randomUUID(), stranger, 2)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> cleared.read(new ArrearsClearedReader.ArrearsCleared(stranger, 1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("R7.3 payments of two replicas at once, resellers crossed, lose no order and do not deadlock")
    void twoReplicas() throws Exception {
        var a = Applicant.active().resellerId().value();
        var b = Applicant.active().resellerId().value();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 10; round++) {
                var one = List.of(paid(UUID.randomUUID(), a, 2), paid(UUID.randomUUID(), b, 2));
                var other = List.of(paid(UUID.randomUUID(), b, 2), paid(UUID.randomUUID(), a, 2));
                var first =
                        threads.submit(() -> QuarkusTransaction.requiringNew().run(() -> paid.readAll(one)));
                var second =
                        threads.submit(() -> QuarkusTransaction.requiringNew().run(() -> paid.readAll(other)));
                first.get();
                second.get();
            }
        }
        for (var reseller : List.of(a, b)) {
            assertThat(ledger.strings("select paid_orders::text from standing where reseller_id = ?", reseller))
                    .containsExactly("20");
            assertThat(ledger.payloads(new ResellerId(reseller), "ResellerStandingChanged"))
                    .hasSize(1);
        }
    }

    private void pay(Applicant reseller, int orders) {
        for (int i = 0; i < orders; i++) {
            paid.read(paid(UUID.randomUUID(), reseller.resellerId().value(), 2));
        }
    }

    private void open(Applicant reseller, long version) {
        opened.read(new ArrearsOpenedReader.ArrearsOpened(
                reseller.resellerId().value(), LocalDate.parse("2026-04-01"), List.of("INV-2026-000042"), version));
    }

    private void clear(Applicant reseller, long version) {
        cleared.read(
                new ArrearsClearedReader.ArrearsCleared(reseller.resellerId().value(), version));
    }
}
