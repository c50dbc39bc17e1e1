package dev.mitra.account.session.app;

import dev.mitra.account.password.PasswordMark;
import dev.mitra.account.password.app.HashPasswords;
import dev.mitra.account.session.Credentials;
import dev.mitra.account.session.FirstFactor;
import dev.mitra.account.session.PasswordCheck;
import dev.mitra.kernel.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/// Checks an e-mail address and a password. The password is hashed in any case and no connection is held
/// meanwhile.
@ApplicationScoped
public class CheckPassword {

    private final CountLogIns countLogIns;
    private final FindCredentials findCredentials;
    private final HashPasswords hashPasswords;
    private final RecordRefusals recordRefusals;
    private final InstantSource time;

    CheckPassword(
            CountLogIns countLogIns,
            FindCredentials findCredentials,
            HashPasswords hashPasswords,
            RecordRefusals recordRefusals,
            InstantSource time) {
        this.countLogIns = countLogIns;
        this.findCredentials = findCredentials;
        this.hashPasswords = hashPasswords;
        this.recordRefusals = recordRefusals;
        this.time = time;
    }

    public PasswordCheck check(EmailAddress email, String password, String networkAddress) {
        if (hashPasswords.isBusy()) {
            return new PasswordCheck.Wait(time.instant().plusSeconds(1));
        }
        var wait = countLogIns.attempt(email, networkAddress);
        if (wait.isPresent()) {
            recordRefusals.throttled(email, networkAddress);
            return new PasswordCheck.Wait(wait.get());
        }
        var credentials = findCredentials.of(email);
        if (!hashPasswords.matches(password, credentials.map(Credentials::password))) {
            recordRefusals.refused(email, networkAddress);
            return new PasswordCheck.Refused();
        }
        countLogIns.forgive(email, networkAddress);
        var account = credentials.orElseThrow().account();
        var mark = PasswordMark.of(credentials.map(Credentials::password));
        return new PasswordCheck.Right(account, new FirstFactor(account.id(), "pwd", mark));
    }
}
