package dev.mitra.account.session.app;

import dev.mitra.account.PersonalData;
import dev.mitra.account.person.Account;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// The browsers in which a person is logged in.
@ApplicationScoped
class SessionRecords implements PersonalData {

    private final KeepSessions keepSessions;

    SessionRecords(KeepSessions keepSessions) {
        this.keepSessions = keepSessions;
    }

    @Override
    public String name() {
        return "sessions";
    }

    @Override
    public List<?> export(Account account) {
        return keepSessions.of(account.id());
    }

    /// With a session end the refresh tokens that came of it.
    @Override
    public void erase(Account.Active account) {
        keepSessions.endAll(account.id());
    }
}
