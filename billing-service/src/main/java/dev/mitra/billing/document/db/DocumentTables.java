package dev.mitra.billing.document.db;

import static org.hibernate.query.QueryFlushMode.NO_FLUSH;

import dev.mitra.billing.document.Cause;
import dev.mitra.billing.document.CreditUsed;
import dev.mitra.billing.document.DocumentId;
import dev.mitra.billing.document.Documents;
import dev.mitra.billing.document.MailKind;
import dev.mitra.billing.document.PaymentMail;
import dev.mitra.billing.document.PrintKind;
import dev.mitra.billing.document.RequestedDocument;
import dev.mitra.billing.document.RequestedMail;
import dev.mitra.billing.document.StoredPdf;
import dev.mitra.billing.document.UnrenderedDocument;
import dev.mitra.kernel.Sha256;
import dev.mitra.messaging.CommitBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Documents in PostgreSQL, with plain SQL: rows are claimed by `skip locked`, bytes are read only when needed.
///
/// These tables have no entities, so what is written within a business transaction need not flush it: else each
/// of these statements would compare every entity of a poll with its row, and their inserts would come one by one.
@ApplicationScoped
class DocumentTables implements Documents {

    private static final CommitBatch.Writer<PaymentMail> PAYMENT_MAILS = new PaymentMailWriter();

    private final Session entities;
    private final CommitBatch batch;

    DocumentTables(Session entities, CommitBatch batch) {
        this.entities = entities;
        this.batch = batch;
    }

    /// All of them, and their mails, with one statement.
    @Override
    public void request(List<RequestedDocument> documents) {
        entities.createNativeMutationQuery("""
                        with requested as (
                            select * from unnest(cast(:ids as uuid[]), cast(:kinds as text[]), cast(:subjects as uuid[]),
                                cast(:orders as uuid[]), cast(:numbers as text[]), cast(:printed as text[]), cast(:mails as text[]),
                                cast(:correlations as uuid[]), cast(:causes as uuid[]), cast(:traces as text[]))
                            as r (id, kind, subject_id, order_id, number, printed, mail, correlation_id, causation_id, traceparent)),
                        printed as (
                            insert into document (id, kind, subject_id, order_id, number, printed)
                            select id, kind, subject_id, order_id, number, cast(printed as jsonb) from requested)
                        insert into document_mail (document_id, kind, correlation_id, causation_id, traceparent)
                        select id, mail, correlation_id, causation_id, traceparent from requested""")
                .setParameter(
                        "ids",
                        column(documents, UUID[]::new, _ -> DocumentId.random().value()))
                .setParameter(
                        "kinds",
                        column(
                                documents,
                                String[]::new,
                                one -> one.printed().printKind().name()))
                .setParameter("subjects", column(documents, UUID[]::new, RequestedDocument::subject))
                .setParameter("orders", column(documents, UUID[]::new, DocumentTables::orderOf))
                .setParameter(
                        "numbers",
                        column(documents, String[]::new, one -> one.printed().number()))
                .setParameter("printed", column(documents, String[]::new, one -> PrintedJson.write(one.printed())))
                .setParameter(
                        "mails",
                        column(documents, String[]::new, one -> one.mail().name()))
                .setParameter(
                        "correlations",
                        column(documents, UUID[]::new, one -> one.cause().correlation()))
                .setParameter(
                        "causes",
                        column(documents, UUID[]::new, one -> one.cause().event()))
                .setParameter(
                        "traces",
                        column(documents, String[]::new, one -> one.cause().traceparent()))
                .setQueryFlushMode(NO_FLUSH)
                .executeUpdate();
    }

    private static @Nullable UUID orderOf(RequestedDocument document) {
        return document.order() == null ? null : document.order().value();
    }

    private static <T> T[] column(
            List<RequestedDocument> documents, IntFunction<T[]> array, Function<RequestedDocument, @Nullable T> value) {
        return documents.stream().map(value).toArray(array);
    }

    @Override
    public void creditUsed(UUID invoice, CreditUsed credit) {
        entities.createNativeMutationQuery("""
                        update document set printed = jsonb_set(printed, '{credit}', cast(:credit as jsonb))
                        where kind = 'INVOICE' and subject_id = :invoice and content is null""")
                .setParameter("credit", PrintedJson.write(credit))
                .setParameter("invoice", invoice)
                .setQueryFlushMode(NO_FLUSH)
                .executeUpdate();
    }

    @Override
    public void request(PaymentMail mail) {
        batch.add(mail, PAYMENT_MAILS);
    }

    @Override
    public List<UnrenderedDocument> claimUnrendered(int limit) {
        return entities
                .createNativeQuery("""
                        select id, kind, cast(printed as text) as printed from document
                        where content is null and next_attempt_at <= now()
                        order by next_attempt_at, id limit :limit for no key update skip locked""", Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("kind", String.class)
                .addScalar("printed", String.class)
                .setParameter("limit", limit)
                .getResultList()
                .stream()
                .map(row -> new UnrenderedDocument(
                        new DocumentId((UUID) row[0]),
                        PrintedJson.read(PrintKind.valueOf((String) row[1]), (String) row[2])))
                .toList();
    }

    @Override
    public void rendered(DocumentId id, byte[] pdf) {
        entities.createNativeMutationQuery("""
                        update document set content = :content, sha256 = :sha256, rendered_at = now()
                        where id = :id and content is null""")
                .setParameter("content", pdf)
                // here and not in PostgreSQL, to which the bytes would go twice
                .setParameter("sha256", Sha256.hex(pdf))
                .setParameter("id", id.value())
                .executeUpdate();
    }

    @Override
    public void failed(DocumentId id, String why) {
        entities.createNativeMutationQuery("""
                        update document set attempts = attempts + 1, failure = :why,
                            next_attempt_at = now() + least(power(2, attempts), 360) * interval '1 minute'
                        where id = :id""")
                .setParameter("why", why)
                .setParameter("id", id.value())
                .executeUpdate();
    }

    @Override
    public List<RequestedMail> claimMails(int limit) {
        return entities
                .createNativeQuery("""
                        select m.document_id, m.kind, coalesce(d.order_id, d.subject_id) as about, m.paid_on, m.correlation_id, m.causation_id, m.traceparent,
                               d.kind as print_kind, cast(d.printed as text) as printed, d.content
                        from document_mail m join document d on d.id = m.document_id
                        where m.queued_at is null and d.content is not null
                        order by m.document_id, m.kind limit :limit for update of m skip locked""", Object[].class)
                .addScalar("document_id", UUID.class)
                .addScalar("kind", String.class)
                .addScalar("about", UUID.class)
                .addScalar("paid_on", LocalDate.class)
                .addScalar("correlation_id", UUID.class)
                .addScalar("causation_id", UUID.class)
                .addScalar("traceparent", String.class)
                .addScalar("print_kind", String.class)
                .addScalar("printed", String.class)
                .addScalar("content", byte[].class)
                .setParameter("limit", limit)
                .getResultList()
                .stream()
                .map(row -> new RequestedMail(
                        new DocumentId((UUID) row[0]),
                        MailKind.valueOf((String) row[1]),
                        (UUID) row[2],
                        (LocalDate) row[3],
                        new Cause((UUID) row[4], (UUID) row[5], (String) row[6]),
                        PrintedJson.read(PrintKind.valueOf((String) row[7]), (String) row[8]),
                        (byte[]) row[9]))
                .toList();
    }

    @Override
    public void queued(Collection<RequestedMail> mails) {
        entities.createNativeMutationQuery("""
                        update document_mail as m set queued_at = now()
                        from unnest(cast(:documents as uuid[]), cast(:kinds as text[])) as q (document_id, kind)
                        where m.document_id = q.document_id and m.kind = q.kind""")
                .setParameter(
                        "documents",
                        mails.stream().map(mail -> mail.document().value()).toArray(UUID[]::new))
                .setParameter(
                        "kinds", mails.stream().map(mail -> mail.kind().name()).toArray(String[]::new))
                .executeUpdate();
    }

    @Override
    public long waiting() {
        return entities.createNativeQuery("""
                        select (select count(*) from document where content is null)
                             + (select count(*) from document_mail where queued_at is null) as waiting""", Long.class)
                .addScalar("waiting", Long.class)
                .getSingleResult();
    }

    @Override
    public Optional<StoredPdf> pdf(PrintKind kind, UUID subject) {
        return entities
                .createNativeQuery("""
                        select number, sha256, content from document
                        where kind = :kind and subject_id = :subject and content is not null""", Object[].class)
                .addScalar("number", String.class)
                .addScalar("sha256", String.class)
                .addScalar("content", byte[].class)
                .setParameter("kind", kind.name())
                .setParameter("subject", subject)
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> new StoredPdf(row[0] + ".pdf", (String) row[1], (byte[]) row[2]));
    }
}
