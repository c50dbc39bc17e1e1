package dev.mitra.reseller.reseller;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.ResellerId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All resellers. Changed under the reseller's lock only.
public interface Resellers {

    void add(Reseller reseller);

    void save(Reseller reseller);

    Optional<Reseller> find(ResellerId id);

    /// As it is under its lock, whatever this transaction read before it had the lock.
    Optional<Reseller> reread(ResellerId id);

    /// The one that this account acts for: the newest that was not declined.
    Optional<ResellerId> of(AccountId account);

    /// All that this account ever acted for, newest first.
    List<ResellerId> everOf(AccountId account);

    /// Whose account has this mailbox; the newest that was not declined.
    Optional<ResellerId> ofMailbox(EmailAddress mailbox);

    /// Approved and later ones, newest first.
    ///
    /// @param before where the page before ended, null for the first page
    List<Reseller> admitted(@Nullable ResellerId before, int limit);

    /// All that were not declined, for comparison.
    List<Known> known();
}
