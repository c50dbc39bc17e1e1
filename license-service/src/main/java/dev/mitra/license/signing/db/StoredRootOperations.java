package dev.mitra.license.signing.db;

import dev.mitra.license.signing.RootOperation;
import dev.mitra.license.signing.RootOperationId;
import dev.mitra.license.signing.RootOperations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class StoredRootOperations implements RootOperations {

    /// Comes after every id of ours: UUIDs of version 7 begin with the time.
    private static final UUID LAST = new UUID(-1, -1);

    private final EntityManager entities;

    StoredRootOperations(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(RootOperation operation) {
        entities.persist(RootOperationRow.of(operation));
    }

    @Override
    public Optional<RootOperation> lock(RootOperationId id) {
        return Optional.ofNullable(entities.find(RootOperationRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .map(RootOperationRow::operation);
    }

    @Override
    public void save(RootOperation operation) {
        entities.find(RootOperationRow.class, operation.id().value()).proceed(operation);
    }

    @Override
    public List<RootOperation> list(@Nullable RootOperationId before, int most) {
        return entities
                .createQuery("from RootOperationRow where id < :before order by id desc", RootOperationRow.class)
                .setParameter("before", before == null ? LAST : before.value())
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(RootOperationRow::operation)
                .toList();
    }
}
