package dev.mitra.reseller.privacy.db;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.reseller.conversation.ThreadId;
import dev.mitra.reseller.privacy.Memory;
import dev.mitra.reseller.privacy.Spellings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.stream.Stream;

/// Lets PostgreSQL forget: what is written once lets nobody else change it.
@ApplicationScoped
class MemoryTables implements Memory {

    private static final String MAILBOXES = "select unnest(mailboxes_of(?1))";

    private final EntityManager entities;

    MemoryTables(EntityManager entities) {
        this.entities = entities;
    }

    /// Only the program knows how else a mailbox is spelled.
    @Override
    public void forget(AccountId account) {
        entities.flush();
        Stream<?> known =
                entities
                        .createNativeQuery(MAILBOXES, String.class)
                        .setParameter(1, account.value())
                        .getResultList()
                        .stream();
        var spellings = known.map(String::valueOf)
                .flatMap(mailbox -> EmailAddress.parse(mailbox).stream())
                .map(Spellings::of)
                .flatMap(Collection::stream)
                .toArray(String[]::new);
        entities.createNativeQuery("select 1 from forget_person(?1, cast(?2 as text[]))")
                .setParameter(1, account.value())
                .setParameter(2, spellings)
                .getResultList();
        entities.clear();
    }

    @Override
    public boolean isForgotten(AccountId account) {
        return !entities.createNativeQuery("select 1 from erased_account where account_id = ?1")
                .setParameter(1, account.value())
                .getResultList()
                .isEmpty();
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
        entities.createNativeQuery("select 1 from forget_contact(cast(?1 as text[]), array[cast(?2 as uuid)])")
                .setParameter(1, Spellings.of(mailbox).toArray(String[]::new))
                .setParameter(2, thread.value())
                .getResultList();
        entities.clear();
    }
}
