package dev.mitra.account.session.app;

import dev.mitra.account.access.app.GatherAccess;
import dev.mitra.account.password.app.HashPasswords;
import dev.mitra.account.session.Credentials;
import dev.mitra.account.session.LogInResult;
import dev.mitra.account.token.AccessToken;
import dev.mitra.account.token.app.IssueAccessToken;
import dev.mitra.kernel.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/// Checks an e-mail address and a password. The password is hashed in any case and no connection is held
/// meanwhile.
@ApplicationScoped
public class LogIn {

    private final CountLogIns countLogIns;
    private final FindCredentials findCredentials;
    private final HashPasswords hashPasswords;
    private final GatherAccess gatherAccess;
    private final IssueAccessToken issueAccessToken;

    LogIn(
            CountLogIns countLogIns,
            FindCredentials findCredentials,
            HashPasswords hashPasswords,
            GatherAccess gatherAccess,
            IssueAccessToken issueAccessToken) {
        this.countLogIns = countLogIns;
        this.findCredentials = findCredentials;
        this.hashPasswords = hashPasswords;
        this.gatherAccess = gatherAccess;
        this.issueAccessToken = issueAccessToken;
    }

    public LogInResult logIn(EmailAddress email, String password, String networkAddress) {
        Optional<Instant> wait = countLogIns.attempt(email, networkAddress);
        if (wait.isPresent()) {
            return new LogInResult.Wait(wait.get());
        }
        var credentials = findCredentials.of(email);
        boolean right = hashPasswords.matches(password, credentials.map(Credentials::password));
        if (!right) {
            return new LogInResult.Refused();
        }
        countLogIns.forgive(email, networkAddress);
        return new LogInResult.Granted(token(credentials.orElseThrow()));
    }

    private AccessToken token(Credentials credentials) {
        var account = credentials.account();
        return issueAccessToken.forPerson(account, gatherAccess.of(account.id()));
    }
}
