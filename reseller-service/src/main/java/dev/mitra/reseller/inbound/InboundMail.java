package dev.mitra.reseller.inbound;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.reseller.conversation.ThreadId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What became of a mail.
///
/// @param sha256 of the bytes, hexadecimal
/// @param fingerprint of what it says; null for mails of before there were any
/// @param answered whether the programme answered it by itself
public record InboundMail(
        InboundMailId id,
        String mailId,
        String sha256,
        @Nullable String fingerprint,
        @Nullable EmailAddress sender,
        boolean authentic,
        String subject,
        Outcome outcome,
        @Nullable ThreadId thread,
        boolean answered,
        Instant receivedAt) {

    /// Whether the other is this one again, perhaps on another way.
    public boolean isAgain(String otherSha256, String otherFingerprint) {
        return sha256.equals(otherSha256) || otherFingerprint.equals(fingerprint);
    }

    public enum Outcome {
        THREAD,
        NEW_THREAD,
        /// R2.4
        SIGN_UP,
        /// R6.2
        FORUM,
        /// R11.3
        POLICY,
        /// R12.2
        CONSULTATION,
        AUTOMATIC,
        BOUNCE,
        /// A mail of our own, come back.
        LOOP,
        /// Nobody can say whose it is.
        KEPT
    }
}
