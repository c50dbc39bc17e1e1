package dev.mitra.reseller.privacy.db;

import dev.mitra.kernel.AccountId;
import dev.mitra.reseller.privacy.Memory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/// Lets PostgreSQL forget: what is written once lets nobody else change it.
@ApplicationScoped
class MemoryTables implements Memory {

    private final EntityManager entities;

    MemoryTables(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void forget(AccountId account) {
        entities.flush();
        entities.createNativeQuery("select 1 from forget_person(?1)")
                .setParameter(1, account.value())
                .getResultList();
        entities.clear();
    }
}
