package dev.mitra.account.totp.app;

import dev.mitra.account.throttle.ThrottleRule;
import dev.mitra.account.throttle.Throttled;
import dev.mitra.account.throttle.app.Throttle;
import dev.mitra.account.totp.RecoveryCode;
import dev.mitra.account.totp.SecondFactorCheck;
import dev.mitra.account.totp.SecondFactors;
import dev.mitra.kernel.AccountId;
import dev.mitra.messaging.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/// Checks a code of the authenticator application, or a recovery code.
@ApplicationScoped
public class CheckSecondFactor {

    private static final ThrottleRule PER_ACCOUNT =
            new ThrottleRule(5, Duration.ofSeconds(5), Duration.ofMinutes(1), Duration.ofMinutes(15));

    private final SecondFactors factors;
    private final Throttle throttle;
    private final AuditTrail audit;
    private final InstantSource time;

    CheckSecondFactor(SecondFactors factors, Throttle throttle, AuditTrail audit, InstantSource time) {
        this.factors = factors;
        this.throttle = throttle;
        this.audit = audit;
        this.time = time;
    }

    @Transactional
    public boolean isSetUp(AccountId account) {
        return factors.of(account).isPresent();
    }

    @Transactional
    public SecondFactorCheck check(AccountId account, String typed) {
        var counted = List.of(Throttled.byAccount("second-factor", account, PER_ACCOUNT));
        var wait = throttle.attempt(counted, time.instant());
        if (wait.isPresent()) {
            return new SecondFactorCheck.Wait(wait.get());
        }
        var check = right(account, typed.replaceAll("\\s", ""));
        if (check instanceof SecondFactorCheck.Right) {
            throttle.forgive(counted);
        }
        return check;
    }

    private SecondFactorCheck right(AccountId account, String typed) {
        var now = time.instant();
        boolean otp = factors.of(account)
                .flatMap(kept -> kept.secret().step(typed, now, kept.lastStep()))
                .filter(step -> factors.use(account, step))
                .isPresent();
        if (otp) {
            return new SecondFactorCheck.Right("otp");
        }
        if (factors.use(account, new RecoveryCode(typed), now)) {
            audit.record(account.external(), "RecoveryCodeUsed", account.external(), null, null);
            return new SecondFactorCheck.Right("rec");
        }
        // somebody knows the password
        audit.record(account.external(), "SecondFactorRefused", account.external(), null, null);
        return new SecondFactorCheck.Refused();
    }
}
