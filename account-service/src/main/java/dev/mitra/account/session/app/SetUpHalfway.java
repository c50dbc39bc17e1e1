package dev.mitra.account.session.app;

import dev.mitra.account.password.app.MarkPasswords;
import dev.mitra.account.session.Halfway;
import dev.mitra.account.totp.RecoveryCode;
import dev.mitra.account.totp.TotpSecret;
import dev.mitra.account.totp.app.SetUpSecondFactor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/// Sets a second factor up for somebody who is not in yet: for nobody whose password was replaced meanwhile.
@ApplicationScoped
public class SetUpHalfway {

    private final MarkPasswords markPasswords;
    private final SetUpSecondFactor setUpSecondFactor;

    SetUpHalfway(MarkPasswords markPasswords, SetUpSecondFactor setUpSecondFactor) {
        this.markPasswords = markPasswords;
        this.setUpSecondFactor = setUpSecondFactor;
    }

    /// The recovery codes; empty when the code is not the secret's, or the log-in counts no more.
    @Transactional
    public Optional<List<RecoveryCode>> setUp(Halfway halfway, TotpSecret secret, String code) {
        return markPasswords.hold(halfway.account(), halfway.first().password())
                ? setUpSecondFactor.setUp(halfway.account(), secret, code)
                : Optional.empty();
    }
}
