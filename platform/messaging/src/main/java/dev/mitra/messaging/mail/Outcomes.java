package dev.mitra.messaging.mail;

import dev.mitra.messaging.LogContext;
import dev.mitra.messaging.MailObserver;
import dev.mitra.messaging.mail.MailQueue.Claimed;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Records what became of a mail and tells the observers of its kind, in the same transaction.
final class Outcomes {

    private static final Logger LOG = Logger.getLogger(Outcomes.class);

    private final MailQueue queue;
    private final MailPolicy policy;
    private final List<MailObserver> observers;

    Outcomes(MailQueue queue, MailPolicy policy, Collection<MailObserver> observers) {
        this.queue = queue;
        this.policy = policy;
        this.observers = List.copyOf(observers);
    }

    /// Those that were accepted with one statement; then the news of each, in the given order. Log lines name
    /// the mail's story and trace.
    void record(Connection connection, Map<Claimed, Smtp.Reply> replies) throws SQLException {
        var accepted = new LinkedHashMap<UUID, String>();
        replies.forEach((mail, reply) -> {
            if (reply instanceof Smtp.Reply.Accepted) {
                accepted.put(mail.id(), reply.text());
            }
        });
        var recorded = accepted.isEmpty() ? Map.<UUID, Instant>of() : queue.accepted(connection, accepted);
        for (var answered : replies.entrySet()) {
            var mail = answered.getKey();
            try (var _ =
                    LogContext.of(mail.origin().correlationId(), mail.origin().traceparent())) {
                note(connection, mail, answered.getValue(), recorded.get(mail.id()));
            }
        }
    }

    /// @param acceptedAt null when the mail was not accepted, or another worker was first
    private void note(Connection connection, Claimed mail, Smtp.Reply reply, @Nullable Instant acceptedAt)
            throws SQLException {
        switch (reply) {
            case Smtp.Reply.Accepted _ -> tell(mail, acceptedAt, MailObserver::accepted);
            case Smtp.Reply.Refused _ -> bounce(connection, mail, reply.text());
            case Smtp.Reply.TryLater _, Smtp.Reply.Unreachable _ -> postpone(connection, mail, reply);
        }
    }

    private void bounce(Connection connection, Claimed mail, String reply) throws SQLException {
        LOG.warnf(
                "mail %s of kind %s bounced: %s",
                mail.content().messageId(), mail.content().kind(), reply);
        var at = queue.bounced(connection, mail.id(), reply);
        tell(mail, at, (observer, outcome) -> observer.bounced(outcome, reply));
    }

    private void postpone(Connection connection, Claimed mail, Smtp.Reply reply) throws SQLException {
        LOG.infof("mail %s waits after attempt %d: %s", mail.content().messageId(), mail.attempt(), reply.text());
        if (mail.queuedFor().compareTo(policy.giveUpAfter()) > 0) {
            bounce(connection, mail, "given up after " + mail.attempt() + " attempts: " + reply.text());
        } else {
            queue.postpone(connection, mail.id(), policy.pauseAfter(mail.attempt(), reply), reply.text());
        }
    }

    private void tell(Claimed mail, @Nullable Instant at, BiConsumer<MailObserver, MailObserver.Outcome> news) {
        if (at == null) {
            return; // another worker was first and has told them
        }
        var outcome = new MailObserver.Outcome(
                mail.about(), mail.copy(), mail.content().messageId(), at);
        for (var observer : observers) {
            if (observer.kind().equals(mail.content().kind())) {
                mail.origin().run(() -> news.accept(observer, outcome));
            }
        }
    }
}
