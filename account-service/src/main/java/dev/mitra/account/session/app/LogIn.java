package dev.mitra.account.session.app;

import dev.mitra.account.access.app.GatherAccess;
import dev.mitra.account.person.Account;
import dev.mitra.account.session.LogInResult;
import dev.mitra.account.session.PasswordCheck;
import dev.mitra.account.token.app.IssueAccessToken;
import dev.mitra.account.totp.SecondFactorCheck;
import dev.mitra.account.totp.app.CheckSecondFactor;
import dev.mitra.kernel.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// The plain log-in: an e-mail address, a password, and a code where the account has a second factor.
@ApplicationScoped
public class LogIn {

    private final CheckPassword checkPassword;
    private final AskSecondFactor askSecondFactor;
    private final CheckSecondFactor checkSecondFactor;
    private final GatherAccess gatherAccess;
    private final IssueAccessToken issueAccessToken;

    LogIn(
            CheckPassword checkPassword,
            AskSecondFactor askSecondFactor,
            CheckSecondFactor checkSecondFactor,
            GatherAccess gatherAccess,
            IssueAccessToken issueAccessToken) {
        this.checkPassword = checkPassword;
        this.askSecondFactor = askSecondFactor;
        this.checkSecondFactor = checkSecondFactor;
        this.gatherAccess = gatherAccess;
        this.issueAccessToken = issueAccessToken;
    }

    public LogInResult logIn(EmailAddress email, String password, Optional<String> code, String networkAddress) {
        return switch (checkPassword.check(email, password, networkAddress)) {
            case PasswordCheck.Wait(var until) -> new LogInResult.Wait(until);
            case PasswordCheck.Refused() -> new LogInResult.Refused();
            case PasswordCheck.Right right -> afterPassword(right.account(), code);
        };
    }

    private LogInResult afterPassword(Account.Active account, Optional<String> code) {
        return switch (askSecondFactor.after(account.id())) {
            case NOTHING -> granted(account);
            case SET_UP -> new LogInResult.SetUpNeeded();
            case CODE -> code.map(typed -> withCode(account, typed)).orElseGet(() -> new LogInResult.CodeNeeded(false));
        };
    }

    private LogInResult withCode(Account.Active account, String code) {
        return switch (checkSecondFactor.check(account.id(), code)) {
            case SecondFactorCheck.Right _ -> granted(account);
            case SecondFactorCheck.Refused() -> new LogInResult.CodeNeeded(true);
            case SecondFactorCheck.Wait(var until) -> new LogInResult.Wait(until);
        };
    }

    private LogInResult granted(Account.Active account) {
        return new LogInResult.Granted(issueAccessToken.forPerson(account, gatherAccess.of(account.id())));
    }
}
