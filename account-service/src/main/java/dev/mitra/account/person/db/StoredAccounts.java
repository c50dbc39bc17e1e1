package dev.mitra.account.person.db;

import dev.mitra.account.person.Account;
import dev.mitra.account.person.Accounts;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.EmailAddress;
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

    private final Session session;

    StoredAccounts(Session session) {
        this.session = session;
    }

    @Override
    public Optional<Account> find(AccountId id) {
        return findByIdOptional(id.value()).map(AccountRow::toDomain);
    }

    @Override
    public Optional<Account> byEmail(EmailAddress email) {
        return find("email", email.canonical()).firstResultOptional().map(AccountRow::toDomain);
    }

    @Override
    public Account lock(AccountId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE)
                .map(AccountRow::toDomain)
                .orElseThrow(() -> new NoSuchElementException(id.external()));
    }

    @Override
    public Map<EmailAddress, Account> lockByEmail(Collection<EmailAddress> emails) {
        var found = new LinkedHashMap<EmailAddress, Account>();
        find(
                        "email in ?1 order by id",
                        emails.stream().map(EmailAddress::canonical).distinct().toList())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
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
