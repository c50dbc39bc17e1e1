package dev.mitra.account.person.db;

import dev.mitra.account.person.Account;
import dev.mitra.account.person.Accounts;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.OrganisationId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/// [Accounts] in PostgreSQL.
@ApplicationScoped
class StoredAccounts implements Accounts, PanacheRepositoryBase<AccountRow, UUID> {

    private static final String THERE = "state <> 'ERASED'";

    private final Session session;

    StoredAccounts(Session session) {
        this.session = session;
    }

    @Override
    public Optional<Account> find(AccountId id) {
        return find("id = ?1 and " + THERE, id.value()).firstResultOptional().map(AccountRow::toDomain);
    }

    @Override
    public List<Account> findAll(Collection<AccountId> ids) {
        return find("id in ?1 and " + THERE, ids.stream().map(AccountId::value).toList()).list().stream()
                .map(AccountRow::toDomain)
                .toList();
    }

    @Override
    public Optional<Account> byEmail(EmailAddress email) {
        return find("email = ?1 and " + THERE, email.canonical())
                .firstResultOptional()
                .map(AccountRow::toDomain);
    }

    @Override
    public Account lock(AccountId id) {
        return find("id = ?1 and " + THERE, id.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(AccountRow::toDomain)
                .orElseThrow(() -> new NoSuchElementException(id.external()));
    }

    @Override
    public Map<EmailAddress, Account> lockByEmail(Collection<EmailAddress> emails) {
        var found = new LinkedHashMap<EmailAddress, Account>();
        find(
                        "email in ?1 and " + THERE + " order by id",
                        emails.stream().map(EmailAddress::canonical).distinct().toList())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .stream()
                .map(AccountRow::toDomain)
                .forEach(account -> found.put(account.email(), account));
        return found;
    }

    @Override
    public Set<AccountId> addAbsent(Collection<Account> candidates) {
        return candidates.isEmpty()
                ? Set.of()
                : session.doReturningWork(connection -> AccountTable.insertAbsent(connection, candidates));
    }

    @Override
    public void save(Account account) {
        findByIdOptional(account.id().value())
                .orElseThrow(() -> new NoSuchElementException(account.id().external()))
                .take(account);
    }

    @Override
    public long countEvent(AccountId id) {
        var row = find("id", id.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new NoSuchElementException(id.external()));
        row.version++;
        return row.version;
    }

    @Override
    public long erase(Account.Active account) {
        var row = findByIdOptional(account.id().value())
                .orElseThrow(() -> new NoSuchElementException(account.id().external()));
        row.erase();
        flush();
        for (var statement : List.of(
                "delete from password_credential where account_id = ?1",
                "delete from second_factor where account_id = ?1",
                "delete from recovery_code where account_id = ?1",
                "delete from outside_identity where account_id = ?1",
                "delete from outside_wish where account_id = ?1",
                "delete from consent where account_id = ?1",
                "update browser_session set device = '-', address = '-' where account_id = ?1",
                "delete from mailbox_proof where account_id = ?1")) {
            session.createNativeMutationQuery(statement)
                    .setParameter(1, account.id().value())
                    .executeUpdate();
        }
        return row.version;
    }

    @Override
    public void moveHomes(OrganisationId from, OrganisationId to) {
        find("organisationId = ?1 and " + THERE + " order by id", from.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .stream()
                .forEach(row -> row.take(row.toDomain().movedTo(to)));
        flush();
    }

    @Override
    public List<Flagged> flagLookalikes(Collection<AccountId> added) {
        return session.doReturningWork(connection -> AccountTable.flagLookalikes(connection, added));
    }

    @Override
    public List<AccountId> sharingAMailbox() {
        return session.createNativeQuery("""
                        select id from (
                            select id, count(*) over (partition by lower(normalize(btrim(email), NFC))) as accounts
                            from account) same
                        where accounts > 1
                        order by id
                        limit 100
                        """, UUID.class).getResultList().stream()
                .map(AccountId::new)
                .toList();
    }
}
