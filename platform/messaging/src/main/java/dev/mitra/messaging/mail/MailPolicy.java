package dev.mitra.messaging.mail;

import java.time.Duration;

/// How patiently mail is sent.
///
/// @param lease how long a claimed mail is hidden from other workers; extended while its sending goes on
/// @param first the pause after the first failure; it doubles every time
/// @param longest where the doubling ends for a mail that the server puts off
/// @param longestUnreachable where it ends while the server cannot be reached, which is no mail's fault
/// @param giveUpAfter when a mail that was never taken counts as bounced
public record MailPolicy(
        Duration lease, Duration first, Duration longest, Duration longestUnreachable, Duration giveUpAfter) {

    public static MailPolicy standard() {
        return new MailPolicy(
                Duration.ofSeconds(45),
                Duration.ofSeconds(1),
                Duration.ofMinutes(15),
                Duration.ofSeconds(15),
                Duration.ofDays(5));
    }

    Duration pauseAfter(int attempts, Smtp.Reply reply) {
        var cap = reply instanceof Smtp.Reply.Unreachable ? longestUnreachable : longest;
        var pause = first.multipliedBy(1L << Math.min(attempts - 1, 20));
        return pause.compareTo(cap) < 0 ? pause : cap;
    }
}
