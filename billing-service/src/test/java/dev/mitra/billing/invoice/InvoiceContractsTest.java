package dev.mitra.billing.invoice;

import dev.mitra.billing.invoice.publishes.CreditNoteIssued;
import dev.mitra.billing.invoice.publishes.InvoiceIssued;
import dev.mitra.billing.invoice.publishes.InvoiceOverdue;
import dev.mitra.billing.invoice.publishes.InvoiceWrittenOff;
import dev.mitra.billing.invoice.publishes.OrderPaid;
import dev.mitra.billing.invoice.publishes.PaymentReversed;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.UuidV7;
import dev.mitra.messaging.EventJson;
import dev.mitra.messaging.OutboundEvent;
import dev.mitra.testkit.Contracts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InvoiceContractsTest {

    private static final Instant AT = Instant.parse("2026-02-01T10:00:00Z");

    private final Invoice.Issued invoice = new Invoice.Issued(Bills.of(42, "899.10", "56.19"), 1);

    @Test
    void what_is_published_satisfies_the_contracts() {
        var paid = (Settlement.Full) invoice.settle(Money.of("955.29", "USD"), LocalDate.of(2026, 2, 1));
        var credited = (Crediting.Credit) Crediting.of(invoice);
        var note = new CreditNote(
                UuidV7.random(),
                new DocumentNumber(DocumentKind.CREDIT_NOTE, 2026, 7),
                invoice.bill(),
                CreditPart.rest(invoice.bill(), List.of()),
                CreditReason.VOIDED,
                "cancelled",
                credited.released(),
                LocalDate.of(2026, 2, 1));
        publishes("InvoiceIssued", InvoiceIssued.of(invoice, AT));
        publishes("OrderPaid", OrderPaid.of(paid.invoice(), AT));
        publishes("CreditNoteIssued", CreditNoteIssued.of(note, 2, AT));
        var reopened = Reopening.of(paid.invoice(), Money.of("955.29", "USD"));
        publishes(
                "PaymentReversed",
                PaymentReversed.of(reopened.invoice(), ReversalKind.CHARGEBACK, "The bank reversed the booking.", AT));
        publishes("InvoiceWrittenOff", InvoiceWrittenOff.of(invoice.writeOff(), AT));
        publishes("InvoiceOverdue", InvoiceOverdue.of(invoice, AT));
    }

    private static void publishes(String name, OutboundEvent event) {
        Contracts.assertPublishes(EventJson.mapper(), name, event);
    }
}
