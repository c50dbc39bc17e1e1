package dev.mitra.reseller.amendment.db;

import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.amendment.Amendment;
import dev.mitra.reseller.amendment.AmendmentId;
import dev.mitra.reseller.amendment.Amendments;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Amendments in PostgreSQL.
@ApplicationScoped
class AmendmentRows implements Amendments, PanacheRepositoryBase<AmendmentRow, UUID> {

    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);

    @Override
    public void add(Amendment amendment) {
        var row = new AmendmentRow();
        row.take(amendment);
        persist(row);
    }

    @Override
    public void save(Amendment amendment) {
        findByIdOptional(amendment.wish().id().value()).orElseThrow().take(amendment);
    }

    @Override
    public Optional<Amendment> find(AmendmentId id) {
        return findByIdOptional(id.value()).map(AmendmentRow::toAmendment);
    }

    @Override
    public Optional<ResellerId> resellerOf(AmendmentId id) {
        return find("select resellerId from AmendmentRow where id = ?1", id.value())
                .project(UUID.class)
                .firstResultOptional()
                .map(ResellerId::new);
    }

    @Override
    public boolean hasOpen(ResellerId reseller) {
        return count("resellerId = ?1 and status = REQUESTED", reseller.value()) > 0;
    }

    @Override
    public List<Amendment> of(ResellerId reseller, @Nullable AmendmentId before, int limit) {
        return page(
                find(
                        "resellerId = ?1 and id < ?2 order by id desc",
                        reseller.value(),
                        before == null ? LAST : before.value()),
                limit);
    }

    @Override
    public List<Amendment> open(@Nullable AmendmentId after, int limit) {
        return page(find("status = REQUESTED and id > ?1 order by id", after == null ? FIRST : after.value()), limit);
    }

    private static List<Amendment> page(PanacheQuery<AmendmentRow> query, int limit) {
        return query.page(0, limit).list().stream()
                .map(AmendmentRow::toAmendment)
                .toList();
    }
}
