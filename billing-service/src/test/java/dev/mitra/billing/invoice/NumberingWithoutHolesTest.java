package dev.mitra.billing.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.billing.Seeds;
import dev.mitra.billing.invoice.app.CreditInvoice;
import dev.mitra.billing.invoice.app.IssueInvoices;
import dev.mitra.messaging.Invariant;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class NumberingWithoutHolesTest {

    private static final int WRITERS = 6;
    private static final int EACH = 12;

    @Inject
    IssueInvoices issueInvoices;

    @Inject
    CreditInvoice creditInvoice;

    @Inject
    @Any
    Instance<Invariant> invariants;

    @Test
    @DisplayName(
            "I6 numbers of invoices and credit notes are unique and without a hole under parallel issues and random rollbacks")
    void numbers_have_no_hole() throws Exception {
        long seed = Seeds.next();
        try (var pool = Executors.newFixedThreadPool(WRITERS)) {
            var writers = IntStream.range(0, WRITERS)
                    .<Callable<Boolean>>mapToObj(writer -> () -> write(new Random(seed + writer)))
                    .toList();
            for (var writer : pool.invokeAll(writers)) {
                assertThat(writer.get()).isTrue();
            }
        }
        assertThat(invariants.stream().filter(invariant -> invariant.name().equals("I6")))
                .hasSize(1)
                .allSatisfy(invariant -> assertThat(invariant.offending()).isEmpty());
    }

    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private boolean write(Random random) {
        for (int i = 0; i < EACH; i++) {
            boolean rollback = random.nextInt(3) == 0;
            var orders = IntStream.rangeClosed(0, random.nextInt(3))
                    .mapToObj(_ ->
                            Bills.priced(Bills.order(LocalDate.of(2031, 5, 1), Terms.PREPAID), Bills.billTo(), "10.00"))
                    .toList();
            try {
                QuarkusTransaction.requiringNew().run(() -> {
                    issueInvoices.issue(orders, Map.of());
                    orders.stream()
                            .filter(_ -> random.nextInt(3) == 0)
                            .forEach(order -> creditInvoice.credit(
                                    order.order().id(), CreditReason.VOIDED, "x", LocalDate.of(2031, 5, 2)));
                    if (rollback) {
                        throw new Undone();
                    }
                });
            } catch (Undone wanted) {
                assertThat(rollback).isTrue();
            }
        }
        return true;
    }
}
