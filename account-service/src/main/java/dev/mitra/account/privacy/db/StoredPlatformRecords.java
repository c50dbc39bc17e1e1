package dev.mitra.account.privacy.db;

import dev.mitra.account.privacy.PlatformRecords;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;

/// [PlatformRecords] in the schema `platform`, whose tables have no entities.
@ApplicationScoped
class StoredPlatformRecords implements PlatformRecords {

    private final Session session;

    StoredPlatformRecords(Session session) {
        this.session = session;
    }

    @Override
    public List<SentMail> mailsTo(EmailAddress email) {
        return session.createNativeQuery("""
                        select kind, subject, body, queued_at, state from platform.mail
                        where recipients @> array[cast(?1 as text)] order by queued_at, id
                        """, Tuple.class).setParameter(1, email.canonical()).getResultList().stream()
                .map(row -> new SentMail(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, Instant.class),
                        row.get(4, String.class)))
                .toList();
    }

    @Override
    public List<Act> acts(AccountId account) {
        return session.createNativeQuery("""
                        select at, actor, action, subject, before, after from platform.audit_trail
                        where actor = ?1 or subject = ?1 order by id
                        """, Tuple.class).setParameter(1, account.external()).getResultList().stream()
                .map(row -> new Act(
                        row.get(0, Instant.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, String.class),
                        row.get(4, String.class),
                        row.get(5, String.class)))
                .toList();
    }

    @Override
    public void forgetMailsTo(EmailAddress email) {
        session.createNativeMutationQuery("""
                        update platform.mail set subject = '-', body = '', html = null, last_reply = null,
                            recipients = array['-'], emptied_at = clock_timestamp(),
                            state = case when state = 'WAITING' then 'BOUNCED' else state end,
                            done_at = coalesce(done_at, clock_timestamp())
                        where recipients = array[cast(?1 as text)]
                        """)
                .setParameter(1, email.canonical())
                .executeUpdate();
    }
}
