package dev.mitra.reseller.conversation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a thread is about.
public enum Topic {
    APPLICATION,
    /// R11.2
    GUIDANCE,
    /// R11.4
    OPPORTUNITY,
    EXEMPTION,
    BILLING,
    /// R11.3: answered with the policy.
    CALL,
    /// R6.2: never here, always in the forum.
    SUPPORT,
    OTHER;

    /// The topic of a mailbox such as `support@`; empty for any other name.
    public static Optional<Topic> ofMailbox(String localPart) {
        return Arrays.stream(values())
                .filter(topic -> topic.name().toLowerCase(Locale.ROOT).equals(localPart))
                .findFirst();
    }
}
