package dev.mitra.reseller.enquiry.db;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.reseller.enquiry.Enquiries;
import dev.mitra.reseller.enquiry.Enquiry;
import dev.mitra.reseller.enquiry.EnquiryId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Enquiries in PostgreSQL.
@ApplicationScoped
class EnquiryRows implements Enquiries, PanacheRepositoryBase<EnquiryRow, UUID> {

    private static final UUID LAST = new UUID(-1, -1);

    /// Two first mails of one mailbox at once: the second waits for the first and goes with its enquiry.
    @Override
    public void addUnlessOpen(Enquiry enquiry) {
        getEntityManager()
                .createNativeQuery("""
                        insert into application_enquiry (id, thread_id, email, language, subject, received_at, status)
                        values (?1, ?2, ?3, ?4, ?5, ?6, 'OPEN')
                        on conflict (email) where status = 'OPEN' do nothing
                        """)
                .setParameter(1, enquiry.id().value())
                .setParameter(2, enquiry.thread().value())
                .setParameter(3, enquiry.mailbox().canonical())
                .setParameter(4, enquiry.language().name())
                .setParameter(5, enquiry.subject().text())
                .setParameter(6, enquiry.receivedAt())
                .executeUpdate();
    }

    @Override
    public void save(Enquiry enquiry) {
        findByIdOptional(enquiry.id().value()).orElseThrow().take(enquiry);
    }

    @Override
    public Optional<Enquiry> find(EnquiryId id) {
        return findByIdOptional(id.value()).map(EnquiryRow::toEnquiry);
    }

    @Override
    public Optional<Enquiry> lockOpen(EmailAddress mailbox) {
        return find("email = ?1 and status = ?2", mailbox.canonical(), Enquiry.Status.OPEN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(EnquiryRow::toEnquiry);
    }

    @Override
    public List<Enquiry> list(Filter filter, @Nullable EnquiryId before, int limit) {
        var query = new StringBuilder("id < :before");
        var parameters = new HashMap<String, Object>();
        parameters.put("before", before == null ? LAST : before.value());
        if (filter.mailbox() != null) {
            query.append(" and email = :email");
            parameters.put("email", filter.mailbox().canonical());
        }
        if (filter.status() != null) {
            query.append(" and status = :status");
            parameters.put("status", filter.status());
        }
        return find(query.append(" order by id desc").toString(), parameters).page(0, limit).list().stream()
                .map(EnquiryRow::toEnquiry)
                .toList();
    }
}
