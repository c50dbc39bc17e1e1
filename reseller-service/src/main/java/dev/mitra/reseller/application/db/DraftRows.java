package dev.mitra.reseller.application.db;

import dev.mitra.kernel.AccountId;
import dev.mitra.reseller.application.Draft;
import dev.mitra.reseller.application.Drafts;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Drafts in PostgreSQL.
@ApplicationScoped
class DraftRows implements Drafts, PanacheRepositoryBase<DraftRow, UUID> {

    @Override
    public Optional<Draft> of(AccountId account) {
        return findByIdOptional(account.value()).map(DraftRow::toDraft);
    }

    @Override
    public void save(Draft draft) {
        var row = findByIdOptional(draft.account().value()).orElseGet(DraftRow::new);
        row.take(draft);
        persist(row);
    }

    @Override
    public boolean remove(AccountId account) {
        return deleteById(account.value());
    }

    @Override
    public void forget(Instant before) {
        delete("savedAt < ?1", before);
    }
}
