package dev.mitra.account.totp;

import dev.mitra.kernel.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The second factor of each account that has one.
public interface SecondFactors {

    /// @param lastStep the time step of the last accepted code
    record Kept(TotpSecret secret, long lastStep) {}

    Optional<Kept> of(AccountId account);

    /// Sets it up; an earlier one and its recovery codes are gone.
    void set(AccountId account, Kept kept, List<RecoveryCode> codes, Instant now);

    /// Uses a code's time step up: of two at once, one gets true.
    boolean use(AccountId account, long step);

    /// Uses a recovery code up: of two at once, one gets true.
    boolean use(AccountId account, RecoveryCode code, Instant now);

    long codesLeft(AccountId account);

    void drop(AccountId account);
}
