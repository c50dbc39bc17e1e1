package dev.mitra.account.totp.app;

import dev.mitra.account.totp.RecoveryCode;
import dev.mitra.account.totp.SecondFactors;
import dev.mitra.account.totp.TotpSecret;
import dev.mitra.kernel.AccountId;
import dev.mitra.messaging.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Sets the second factor up, once the person has shown a code of it; or drops it.
@ApplicationScoped
public class SetUpSecondFactor {

    private final SecondFactors factors;
    private final AuditTrail audit;
    private final InstantSource time;

    SetUpSecondFactor(SecondFactors factors, AuditTrail audit, InstantSource time) {
        this.factors = factors;
        this.audit = audit;
        this.time = time;
    }

    /// The recovery codes, shown this once; empty when the code is not the secret's.
    @Transactional
    public Optional<List<RecoveryCode>> setUp(AccountId account, TotpSecret secret, String code) {
        var now = time.instant();
        return secret.step(code.replaceAll("\\s", ""), now, 0).map(step -> {
            var codes = Stream.generate(RecoveryCode::random)
                    .limit(RecoveryCode.COUNT)
                    .toList();
            factors.set(account, new SecondFactors.Kept(secret, step), codes, now);
            audit.record(account.external(), "SecondFactorSetUp", account.external(), null, null);
            return codes;
        });
    }

    /// For staff whose secret the environment brings; one that they set up themselves stays.
    @Transactional
    public void seed(AccountId account, TotpSecret secret) {
        if (factors.of(account).isEmpty()) {
            factors.set(account, new SecondFactors.Kept(secret, 0), List.of(), time.instant());
            audit.record("system", "SecondFactorSeeded", account.external(), null, null);
        }
    }

    @Transactional
    public void drop(AccountId account) {
        factors.drop(account);
        audit.record(account.external(), "SecondFactorDropped", account.external(), null, null);
    }

    @Transactional
    public long codesLeft(AccountId account) {
        return factors.codesLeft(account);
    }
}
