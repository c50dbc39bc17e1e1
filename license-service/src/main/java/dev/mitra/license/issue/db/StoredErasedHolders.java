package dev.mitra.license.issue.db;

import dev.mitra.kernel.AccountId;
import dev.mitra.license.issue.ErasedHolders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/// [ErasedHolders] in PostgreSQL, where triggers forget what is written of an erased account: here its rows
/// are only touched. Orders are locked first and by their ids, as everybody does.
@ApplicationScoped
class StoredErasedHolders implements ErasedHolders {

    private static final List<String> FORGET = List.of(
            "insert into erased_account values (:account) on conflict do nothing",
            """
            with locked as (select id from licensed_order where account_id = :account order by id for update)
            update licensed_order set version = version where id in (select id from locked)""",
            "update license set holder_email = holder_email where account_id = :account",
            """
            update license_transfer set to_email = erased_mailbox(:account)
            where successor in (select id from license where account_id = :account)""");

    private final EntityManager manager;

    StoredErasedHolders(EntityManager manager) {
        this.manager = manager;
    }

    @Override
    public void add(AccountId account) {
        for (var statement : FORGET) {
            manager.createNativeQuery(statement)
                    .setParameter("account", account.value())
                    .executeUpdate();
        }
    }
}
