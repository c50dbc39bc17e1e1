package dev.mitra.account.person;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.OrganisationId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All accounts, one per canonical e-mail address (I2). One that was erased is none of them: only its id is left, so
/// that documents stay connected.
public interface Accounts {

    Optional<Account> find(AccountId id);

    List<Account> findAll(Collection<AccountId> ids);

    Optional<Account> byEmail(EmailAddress email);

    /// Locks the account until the transaction ends.
    ///
    /// @throws java.util.NoSuchElementException when there is none
    Account lock(AccountId id);

    /// Locks the accounts of these addresses in one agreed order; those that exist.
    Map<EmailAddress, Account> lockByEmail(Collection<EmailAddress> emails);

    /// Adds those whose address has no account yet and tells which. An address that another transaction is
    /// adding waits for it: the loser finds the winner's account.
    Set<AccountId> addAbsent(Collection<Account> candidates);

    void save(Account account);

    /// Counts an event that concerns the account, even one that was erased: what it was once named in goes on.
    ///
    /// @return the version after it
    long countEvent(AccountId id);

    /// Replaces name and mailbox, deletes password and proofs.
    ///
    /// @return the version after it
    long erase(Account.Active account);

    /// Moves all accounts that live in one organisation to another.
    void moveHomes(OrganisationId from, OrganisationId to);

    /// Marks those among these accounts whose address looks like another account's, and names every marked one.
    List<Flagged> flagLookalikes(Collection<AccountId> added);

    /// Accounts whose addresses differ as text and mean the same mailbox: none, or I2 is broken. At most 100.
    List<AccountId> sharingAMailbox();

    /// An account that staff should look at.
    record Flagged(AccountId id, Suspicion suspicion) {}
}
