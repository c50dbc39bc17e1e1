package dev.mitra.reseller.application.db;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.application.Application;
import dev.mitra.reseller.application.ApplicationId;
import dev.mitra.reseller.application.Applications;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Applications in PostgreSQL.
@ApplicationScoped
class ApplicationRows implements Applications, PanacheRepositoryBase<ApplicationRow, UUID> {

    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);

    @Override
    public void add(Application application) {
        var row = new ApplicationRow();
        row.take(application);
        persist(row);
    }

    @Override
    public void save(Application application) {
        findByIdOptional(application.file().id().value()).orElseThrow().take(application);
    }

    @Override
    public Optional<Application> find(ApplicationId id) {
        return findByIdOptional(id.value()).map(ApplicationRow::toApplication);
    }

    @Override
    public Optional<ResellerId> resellerOf(ApplicationId id) {
        return find("select resellerId from ApplicationRow where id = ?1", id.value())
                .project(UUID.class)
                .firstResultOptional()
                .map(ResellerId::new);
    }

    @Override
    public boolean isOf(ApplicationId id, AccountId applicant) {
        return count("id = ?1 and accountId = ?2", id.value(), applicant.value()) > 0;
    }

    @Override
    public boolean hasOther(AccountId applicant) {
        return count("accountId = ?1 and status <> ?2 and not ended", applicant.value(), Application.Status.REJECTED)
                > 0;
    }

    @Override
    public void end(ResellerId reseller) {
        update("ended = true where resellerId = ?1", reseller.value());
    }

    @Override
    public Optional<Instant> lastRejection(AccountId applicant) {
        return find(
                        "select decidedAt from ApplicationRow where accountId = ?1 and status = ?2 order by id desc",
                        applicant.value(),
                        Application.Status.REJECTED)
                .project(Instant.class)
                .page(0, 1)
                .firstResultOptional();
    }

    @Override
    public List<Application> open(@Nullable ApplicationId after, int limit) {
        return find(
                        "id > ?1 and status in (SUBMITTED, IN_REVIEW, INFO_REQUESTED, PROPOSED) order by id",
                        after == null ? FIRST : after.value())
                .page(0, limit)
                .list()
                .stream()
                .map(ApplicationRow::toApplication)
                .toList();
    }

    @Override
    public List<Application> list(
            @Nullable AccountId applicant,
            Set<Application.Status> statuses,
            @Nullable ApplicationId before,
            int limit) {
        var query = new StringBuilder("id < :before");
        var parameters = new HashMap<String, Object>();
        parameters.put("before", before == null ? LAST : before.value());
        if (applicant != null) {
            query.append(" and accountId = :applicant");
            parameters.put("applicant", applicant.value());
        }
        if (!statuses.isEmpty()) {
            query.append(" and status in :statuses");
            parameters.put("statuses", statuses);
        }
        return find(query.append(" order by id desc").toString(), parameters).page(0, limit).list().stream()
                .map(ApplicationRow::toApplication)
                .toList();
    }
}
