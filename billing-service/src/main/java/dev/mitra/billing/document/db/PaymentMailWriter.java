package dev.mitra.billing.document.db;

import dev.mitra.billing.document.PaymentMail;
import dev.mitra.messaging.CommitBatch;
import dev.mitra.messaging.tx.Columns;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// Asks for the mails of all payments of a transaction with one statement, which answers with the invoices that have
/// no document.
class PaymentMailWriter implements CommitBatch.Writer<PaymentMail> {

    private static final String REQUEST = """
            with requested as (
                select d.id, r.*
                from unnest(?::uuid[], ?::date[], ?::uuid[], ?::uuid[], ?::text[])
                    as r (invoice, paid_on, correlation_id, causation_id, traceparent)
                left join document d on d.kind = 'INVOICE' and d.subject_id = r.invoice),
            mail as (
                insert into document_mail (document_id, kind, paid_on, correlation_id, causation_id, traceparent)
                select id, 'PAYMENT_RECEIVED', paid_on, correlation_id, causation_id, traceparent
                from requested where id is not null
                on conflict do nothing)
            select invoice from requested where id is null
            """;

    @Override
    public void write(Connection connection, List<PaymentMail> mails) throws SQLException {
        try (var request = connection.prepareStatement(REQUEST)) {
            new Columns<>(request, mails, 1)
                    .add("uuid", PaymentMail::invoice)
                    .add("date", PaymentMail::paidOn)
                    .add("uuid", mail -> mail.cause().correlation())
                    .add("uuid", mail -> mail.cause().event())
                    .add("text", mail -> mail.cause().traceparent());
            try (var unknown = request.executeQuery()) {
                if (unknown.next()) {
                    throw new IllegalStateException("no document of invoice " + unknown.getObject(1, UUID.class));
                }
            }
        }
    }
}
