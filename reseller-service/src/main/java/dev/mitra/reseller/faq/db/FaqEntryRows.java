package dev.mitra.reseller.faq.db;

import dev.mitra.reseller.faq.FaqEntries;
import dev.mitra.reseller.faq.FaqEntry;
import dev.mitra.reseller.faq.FaqEntryId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Entries of the FAQ in PostgreSQL.
@ApplicationScoped
class FaqEntryRows implements FaqEntries, PanacheRepositoryBase<FaqEntryRow, UUID> {

    private static final UUID LAST = new UUID(-1, -1);
    /// What people still read; more is a book.
    private static final int MOST_PUBLIC = 500;

    @Override
    public void add(FaqEntry entry, Instant at) {
        var row = new FaqEntryRow();
        row.createdAt = at;
        row.take(entry, at);
        persist(row);
    }

    @Override
    public void save(FaqEntry entry, Instant at) {
        findByIdOptional(entry.id().value()).orElseThrow().take(entry, at);
    }

    @Override
    public Optional<FaqEntry> lock(FaqEntryId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE).map(FaqEntryRow::toEntry);
    }

    @Override
    public List<FaqEntry> published() {
        return find("status = ?1 order by publishedAt, id", FaqEntry.Status.PUBLISHED)
                .page(0, MOST_PUBLIC)
                .list()
                .stream()
                .map(FaqEntryRow::toEntry)
                .toList();
    }

    @Override
    public Optional<FaqEntry> published(String key) {
        return find("key = ?1 and status = ?2", key, FaqEntry.Status.PUBLISHED)
                .firstResultOptional()
                .map(FaqEntryRow::toEntry);
    }

    @Override
    public long placeOf(FaqEntry published) {
        var row = findByIdOptional(published.id().value()).orElseThrow();
        return count(
                "status = ?1 and (publishedAt < ?2 or publishedAt = ?2 and id <= ?3)",
                FaqEntry.Status.PUBLISHED,
                row.publishedAt,
                row.id);
    }

    @Override
    public List<FaqEntry> list(FaqEntry.@Nullable Status status, @Nullable FaqEntryId before, int limit) {
        var last = before == null ? LAST : before.value();
        var found = status == null
                ? find("id < ?1 order by id desc", last)
                : find("status = ?2 and id < ?1 order by id desc", last, status);
        return found.page(0, limit).list().stream().map(FaqEntryRow::toEntry).toList();
    }
}
