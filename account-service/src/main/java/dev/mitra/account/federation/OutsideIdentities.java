package dev.mitra.account.federation;

import dev.mitra.account.person.Language;
import dev.mitra.account.person.PlainName;
import dev.mitra.account.sealing.RandomSecret;
import dev.mitra.account.waiting.WaitingRequest;
import dev.mitra.account.waiting.WaitingRequests;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.EmailAddress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Which identity elsewhere is whose account here.
public interface OutsideIdentities extends WaitingRequests<OutsideIdentities.Wish> {

    Optional<AccountId> accountOf(String issuer, String subject);

    /// False when the identity is somebody's already.
    boolean connect(AccountId account, String issuer, String subject, Instant now);

    /// A wish to connect, which waits until a mail is written.
    void add(Wish wish);

    /// Takes wishes that no mail was written for.
    @Override
    List<Wish> take(int most);

    void written(UUID wish, AccountId account, RandomSecret token);

    /// The wish of a mailed token, unused and not expired; nothing is changed.
    Optional<Written> peek(RandomSecret token, Instant now);

    /// Uses it up: of two at once, one gets true.
    boolean use(RandomSecret token, Instant now);

    void forgetBefore(Instant instant);

    /// @param name for an account that has to be opened
    record Wish(
            UUID id,
            String issuer,
            String subject,
            EmailAddress email,
            PlainName name,
            Language language,
            Instant expiresAt)
            implements WaitingRequest {}

    /// A wish whose mail was written, and the account of its mailbox.
    record Written(UUID wish, String issuer, String subject, AccountId account) {}
}
