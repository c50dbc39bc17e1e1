package dev.mitra.reseller.inbound.db;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.reseller.conversation.ThreadId;
import dev.mitra.reseller.inbound.InboundMail;
import dev.mitra.reseller.inbound.InboundMailId;
import dev.mitra.reseller.inbound.InboundMails;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Mails as they came in PostgreSQL. Lists never read the bytes.
@ApplicationScoped
class InboundMailRows implements InboundMails, PanacheRepositoryBase<InboundMailRow, UUID> {

    private static final UUID LAST = new UUID(-1, -1);
    private static final String COLUMNS =
            "select id, mailId, sha256, fingerprint, sender, authentic, subject, outcome, threadId,"
                    + " answered, receivedAt from InboundMailRow where ";

    /// All but the bytes.
    record Columns(
            UUID id,
            String mailId,
            byte[] sha256,
            byte @Nullable [] fingerprint,
            @Nullable String sender,
            boolean authentic,
            String subject,
            InboundMail.Outcome outcome,
            @Nullable UUID threadId,
            boolean answered,
            Instant receivedAt) {

        InboundMail toMail() {
            return new InboundMail(
                    new InboundMailId(id),
                    mailId,
                    HexFormat.of().formatHex(sha256),
                    fingerprint == null ? null : HexFormat.of().formatHex(fingerprint),
                    sender == null ? null : new EmailAddress(sender),
                    authentic,
                    subject,
                    outcome,
                    threadId == null ? null : new ThreadId(threadId),
                    answered,
                    receivedAt);
        }
    }

    @Override
    public void add(InboundMail mail, byte[] raw) {
        persist(InboundMailRow.of(mail, raw));
    }

    @Override
    public void lock(String mailId) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, mailId)
                .getSingleResult();
    }

    @Override
    public Optional<InboundMail> byMailId(String mailId) {
        return find(COLUMNS + "mailId = ?1", mailId)
                .project(Columns.class)
                .firstResultOptional()
                .map(Columns::toMail);
    }

    @Override
    public Optional<byte[]> raw(InboundMailId id) {
        return findByIdOptional(id.value()).map(row -> row.raw);
    }

    @Override
    public long answered(EmailAddress sender, Instant since) {
        return count("sender = ?1 and receivedAt > ?2 and answered", sender.canonical(), since);
    }

    @Override
    public List<InboundMail> list(InboundMail.@Nullable Outcome outcome, @Nullable InboundMailId before, int limit) {
        var query = new StringBuilder(COLUMNS).append("id < :before");
        var parameters = new HashMap<String, Object>();
        parameters.put("before", before == null ? LAST : before.value());
        if (outcome != null) {
            query.append(" and outcome = :outcome");
            parameters.put("outcome", outcome);
        }
        return find(query.append(" order by id desc").toString(), parameters)
                .page(0, limit)
                .project(Columns.class)
                .list()
                .stream()
                .map(Columns::toMail)
                .toList();
    }
}
