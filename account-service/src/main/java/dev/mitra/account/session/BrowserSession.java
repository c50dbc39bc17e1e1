package dev.mitra.account.session;

import dev.mitra.kernel.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// A browser in which somebody has logged in.
///
/// @param methods how (RFC 8176): `pwd`, `otp`, `rec` for a recovery code, `fed` for an outside issuer
/// @param device what the browser says of itself, shortened
/// @param address where it was last seen
public record BrowserSession(
        SessionId id,
        AccountId account,
        Instant authenticatedAt,
        List<String> methods,
        String device,
        String address,
        Instant lastSeenAt,
        Instant expiresAt) {

    /// More than anybody has browsers; the oldest ends when one more begins.
    public static final int MOST_PER_ACCOUNT = 50;

    /// However busy it is.
    private static final Duration LONGEST = Duration.ofDays(7);
    /// Without a visit.
    static final Duration IDLE = Duration.ofHours(12);

    private static final int LONGEST_DEVICE = 200;

    public BrowserSession {
        methods = List.copyOf(methods);
    }

    /// Begins with a log-in, never with what a browser brought (session fixation).
    public static BrowserSession begin(
            AccountId account, List<String> methods, String device, String address, Instant now) {
        var shown = device.replaceAll("\\p{Cntrl}", " ");
        return new BrowserSession(
                SessionId.random(),
                account,
                now,
                methods,
                shown.substring(0, Math.min(shown.length(), LONGEST_DEVICE)),
                address,
                now,
                now.plus(LONGEST));
    }

    public boolean isOpen(Instant now) {
        return now.isBefore(expiresAt) && now.isBefore(lastSeenAt.plus(IDLE));
    }
}
