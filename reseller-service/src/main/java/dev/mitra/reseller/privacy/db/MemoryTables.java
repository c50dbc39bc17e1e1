package dev.mitra.reseller.privacy.db;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.reseller.conversation.ThreadId;
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

    @Override
    public void note(AccountId account, EmailAddress mailbox) {
        entities.createNativeQuery("insert into proven_mailbox (account_id, mailbox) values (?1, mailbox_hash(?2))"
                        + " on conflict do nothing")
                .setParameter(1, account.value())
                .setParameter(2, mailbox.canonical())
                .executeUpdate();
    }

    @Override
    public void forgetContact(EmailAddress mailbox, ThreadId thread) {
        entities.flush();
        entities.createNativeQuery("select 1 from forget_contact(?1, array[cast(?2 as uuid)])")
                .setParameter(1, mailbox.canonical())
                .setParameter(2, thread.value())
                .getResultList();
        entities.clear();
    }
}
