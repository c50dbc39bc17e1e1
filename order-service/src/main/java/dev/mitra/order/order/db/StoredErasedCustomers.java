package dev.mitra.order.order.db;

import dev.mitra.kernel.AccountId;
import dev.mitra.order.order.ErasedCustomers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/// [ErasedCustomers] in PostgreSQL. The database itself forgets: a placement is frozen for everything else,
/// and an order that comes later is noticed by a trigger.
@ApplicationScoped
class StoredErasedCustomers implements ErasedCustomers {

    private final EntityManager manager;

    StoredErasedCustomers(EntityManager manager) {
        this.manager = manager;
    }

    @Override
    public void add(AccountId account) {
        manager.createNativeQuery("insert into erased_customer values (?1) on conflict do nothing")
                .setParameter(1, account.value())
                .executeUpdate();
        manager.createNativeQuery("select cast(forget_customer(?1) as text)", String.class)
                .setParameter(1, account.value())
                .getResultList();
    }
}
