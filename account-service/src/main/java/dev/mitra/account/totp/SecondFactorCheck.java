package dev.mitra.account.totp;

import java.time.Instant;

/// What becomes of a code.
public sealed interface SecondFactorCheck {
    /// @param method `otp` or `rec` (RFC 8176 has no word for a recovery code)
    record Right(String method) implements SecondFactorCheck {}

    record Refused() implements SecondFactorCheck {}

    record Wait(Instant until) implements SecondFactorCheck {}
}
