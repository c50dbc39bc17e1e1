package dev.mitra.account.session.app;

import dev.mitra.account.password.app.MarkPasswords;
import dev.mitra.account.sealing.RandomSecret;
import dev.mitra.account.session.BrowserSession;
import dev.mitra.account.session.BrowserSessions;
import dev.mitra.account.session.FirstFactor;
import dev.mitra.account.session.SessionId;
import dev.mitra.kernel.AccountId;
import dev.mitra.messaging.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Begins, finds, lists and ends sessions. Ending one ends the refresh tokens that came of it.
@ApplicationScoped
public class KeepSessions {

    private final BrowserSessions sessions;
    private final MarkPasswords markPasswords;
    private final TellOfNewDevice tellOfNewDevice;
    private final AuditTrail audit;
    private final InstantSource time;

    KeepSessions(
            BrowserSessions sessions,
            MarkPasswords markPasswords,
            TellOfNewDevice tellOfNewDevice,
            AuditTrail audit,
            InstantSource time) {
        this.sessions = sessions;
        this.markPasswords = markPasswords;
        this.tellOfNewDevice = tellOfNewDevice;
        this.audit = audit;
        this.time = time;
    }

    /// A session and the secret for the cookie of its browser.
    public record Begun(BrowserSession session, RandomSecret cookie) {}

    /// Empty when the account has another password by now than when the log-in began: the reset that replaced it ended
    /// every session, and would have ended this one.
    ///
    /// @param methods all that were shown, the first one too
    @Transactional
    public Optional<Begun> begin(FirstFactor first, List<String> methods, String device, String address) {
        return markPasswords.hold(first.account(), first.password())
                ? Optional.of(begin(first.account(), methods, device, address))
                : Optional.empty();
    }

    private Begun begin(AccountId account, List<String> methods, String device, String address) {
        var now = time.instant();
        sessions.of(account).stream()
                .skip(BrowserSession.MOST_PER_ACCOUNT - 1)
                .forEach(oldest -> sessions.end(account, oldest.id(), now));
        var begun = new Begun(BrowserSession.begin(account, methods, device, address, now), RandomSecret.random());
        tellOfNewDevice.tell(begun.session());
        sessions.add(begun.session(), begun.cookie());
        audit.record(
                account.external(), "SessionBegun", begun.session().id().external(), null, String.join(" ", methods));
        return begun;
    }

    /// The open session of the browser that carries this cookie.
    @Transactional
    public Optional<BrowserSession> find(RandomSecret cookie, String address) {
        var now = time.instant();
        var open = sessions.find(cookie).filter(session -> session.isOpen(now));
        open.ifPresent(session -> sessions.seen(session.id(), address, now));
        return open;
    }

    /// The open ones, newest first.
    @Transactional
    public List<BrowserSession> of(AccountId account) {
        var now = time.instant();
        return sessions.of(account).stream()
                .filter(session -> session.isOpen(now))
                .toList();
    }

    /// False when the account has no such session.
    @Transactional
    public boolean end(AccountId account, SessionId id) {
        boolean ended = sessions.end(account, id, time.instant());
        if (ended) {
            audit.record(account.external(), "SessionEnded", id.external(), null, null);
        }
        return ended;
    }

    @Transactional
    public void endAll(AccountId account) {
        if (sessions.endAll(account, time.instant()) > 0) {
            audit.record(account.external(), "AllSessionsEnded", account.external(), null, null);
        }
    }
}
