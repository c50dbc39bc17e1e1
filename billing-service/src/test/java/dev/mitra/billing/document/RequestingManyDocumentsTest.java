package dev.mitra.billing.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.billing.invoice.Bills;
import dev.mitra.billing.invoice.PricedOrder;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.billing.invoice.app.IssueInvoices;
import dev.mitra.kernel.OrderId;
import dev.mitra.messaging.MessageContext;
import dev.mitra.testkit.CountedStatements;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestingManyDocumentsTest {

    @Inject
    IssueInvoices issueInvoices;

    @Inject
    Session session;

    @Test
    @DisplayName(
            "The documents and mails of invoices that are issued together are one statement, each in its order's story")
    void one_statement() {
        var orders = Stream.generate(() -> Bills.priced(Bills.order(LocalDate.of(2031, 6, 2), Terms.PREPAID), "10.00"))
                .limit(3)
                .toList();
        var causes = orders.stream()
                .map(order -> order.order().id())
                .collect(Collectors.toMap(
                        Function.identity(),
                        order -> new MessageContext(order.value(), UUID.randomUUID(), "00-trace-of-" + order.value())));
        // with the triggers, all of it is undone
        QuarkusTransaction.begin();
        CountedStatements.of("insert on document", "insert on document_mail").forEach(this::run);
        issueInvoices.issue(orders, causes);
        assertThat(rows(CountedStatements.TABLES)).containsExactly("document", "document_mail");
        assertThat(orders).allSatisfy(order -> assertThat(storyOf(order)).containsExactly(told(causes, order)));
    }

    @AfterEach
    void undo() {
        QuarkusTransaction.rollback();
    }

    private static String told(Map<OrderId, MessageContext> causes, PricedOrder order) {
        var cause = Objects.requireNonNull(causes.get(order.order().id()));
        return "INVOICE INVOICE " + cause.correlationId() + " " + cause.causationId() + " " + cause.traceparent();
    }

    private List<String> storyOf(PricedOrder order) {
        return rows("""
                select concat_ws(' ', d.kind, m.kind, m.correlation_id, m.causation_id, m.traceparent)
                from document d join document_mail m on m.document_id = d.id where d.order_id = '%s'""".formatted(order.order().id().value()));
    }

    private void run(String sql) {
        session.createNativeMutationQuery(sql).executeUpdate();
    }

    private List<String> rows(String sql) {
        return session.createNativeQuery(sql, String.class).getResultList();
    }
}
