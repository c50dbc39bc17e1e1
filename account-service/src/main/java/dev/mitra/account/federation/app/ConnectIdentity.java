package dev.mitra.account.federation.app;

import dev.mitra.account.federation.OutsideIdentities;
import dev.mitra.account.person.Account;
import dev.mitra.account.person.Accounts;
import dev.mitra.account.proof.MailboxProofs;
import dev.mitra.account.registration.app.AnnounceAccounts;
import dev.mitra.account.sealing.RandomSecret;
import dev.mitra.kernel.AccountId;
import dev.mitra.messaging.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;

/// The mailbox answered: from now on the identity elsewhere opens this account. An unproven account becomes its
/// reader's, and whatever was open to others before is closed.
@ApplicationScoped
public class ConnectIdentity {

    private final OutsideIdentities identities;
    private final Accounts accounts;
    private final MailboxProofs proofs;
    private final AnnounceAccounts announce;
    private final AuditTrail audit;
    private final InstantSource time;

    ConnectIdentity(
            OutsideIdentities identities,
            Accounts accounts,
            MailboxProofs proofs,
            AnnounceAccounts announce,
            AuditTrail audit,
            InstantSource time) {
        this.identities = identities;
        this.accounts = accounts;
        this.proofs = proofs;
        this.announce = announce;
        this.audit = audit;
        this.time = time;
    }

    /// The wish behind a mailed token that would be accepted now.
    @Transactional
    public Optional<OutsideIdentities.Written> wishOf(RandomSecret token) {
        return identities.peek(token, time.instant());
    }

    /// False when the token is unknown, used or expired, or the identity is somebody else's already.
    @Transactional
    public boolean connect(RandomSecret token) {
        var now = time.instant();
        var wish = identities.peek(token, now);
        if (wish.isEmpty() || !identities.use(token, now)) {
            return false;
        }
        var account = wish.get().account();
        boolean connected =
                identities.connect(account, wish.get().issuer(), wish.get().subject(), now);
        if (connected) {
            prove(account);
            audit.record(
                    account.external(),
                    "OutsideIdentityConnected",
                    account.external(),
                    null,
                    wish.get().issuer());
        }
        return connected;
    }

    private void prove(AccountId id) {
        if (accounts.lock(id) instanceof Account.Unproven unproven) {
            var active = unproven.prove(unproven.name(), unproven.language(), time.instant());
            accounts.save(active);
            proofs.endAll(id, time.instant());
            announce.activated(active);
        }
    }
}
