package dev.mitra.account.grant;

import dev.mitra.account.sealing.RandomSecret;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// An authorization code: what its application has to show to get the tokens of a grant. Used once, for a minute.
///
/// @param challenge the S256 code challenge (RFC 7636), when the application sent one
public record Code(
        GrantId grant,
        String redirect,
        Optional<String> challenge,
        Optional<String> nonce,
        Instant expiresAt,
        boolean used) {

    private static final Duration LASTS = Duration.ofMinutes(1);

    public static Code of(Grant grant, Wanted wanted, Instant now) {
        return new Code(grant.id(), wanted.redirect(), wanted.challenge(), wanted.nonce(), now.plus(LASTS), false);
    }

    /// What the application asked for when it sent the browser.
    public record Wanted(String redirect, Optional<String> challenge, Optional<String> nonce) {}

    /// What it shows when it comes for the tokens.
    ///
    /// @param challenge computed from its verifier
    public record Shown(RandomSecret code, Optional<String> redirect, Optional<String> challenge) {}

    /// A verifier without a challenge is refused too: somebody took the challenge out on the way (PKCE downgrade,
    /// RFC 9700, 2.1.1).
    public boolean answers(Shown shown, Instant now) {
        return now.isBefore(expiresAt)
                && shown.redirect().filter(redirect::equals).isPresent()
                && challenge.equals(shown.challenge());
    }
}
