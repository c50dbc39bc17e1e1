package dev.mitra.account.proof;

import dev.mitra.account.person.Language;
import dev.mitra.account.person.PlainName;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.UuidV7;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A link that was mailed to one address: whoever presents its token reads that mailbox. Used once, until it
/// expires.
///
/// @param profile what the visitor who asked for the link wrote about itself; empty when an order asked
public record MailboxProof(UUID id, AccountId account, Purpose purpose, Optional<Profile> profile, Instant expiresAt) {

    private static final Duration REGISTRATION_LASTS = Duration.ofHours(24);
    /// A customer may be on holiday when its licence comes.
    private static final Duration ACTIVATION_LASTS = Duration.ofDays(30);

    private static final Duration RESET_LASTS = Duration.ofHours(1);

    /// What the link was sent for; a token opens only the door it was made for.
    public enum Purpose {
        REGISTRATION,
        ACTIVATION,
        RESET
    }

    /// Name and language for the account once the mailbox is proven.
    public record Profile(PlainName name, Language language) {}

    public static MailboxProof ofRegistration(AccountId account, Profile profile, Instant now) {
        return new MailboxProof(
                UuidV7.random(), account, Purpose.REGISTRATION, Optional.of(profile), now.plus(REGISTRATION_LASTS));
    }

    public static MailboxProof ofReset(AccountId account, Instant now) {
        return new MailboxProof(UuidV7.random(), account, Purpose.RESET, Optional.empty(), now.plus(RESET_LASTS));
    }

    public static MailboxProof ofActivation(AccountId account, Instant now) {
        return new MailboxProof(
                UuidV7.random(), account, Purpose.ACTIVATION, Optional.empty(), now.plus(ACTIVATION_LASTS));
    }
}
