package dev.mitra.messaging.mail;

import dev.mitra.messaging.LogContext;
import dev.mitra.messaging.MailObserver;
import dev.mitra.messaging.mail.MailQueue.Claimed;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

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

    /// Those that were accepted with one statement, and their observers are told of them together; then the news
    /// of each of the others, in the given order. Log lines name the mail's story and trace.
    void record(Connection connection, Map<Claimed, Smtp.Reply> replies) throws SQLException {
        var accepted = new LinkedHashMap<UUID, String>();
        replies.forEach((mail, reply) -> {
            if (reply instanceof Smtp.Reply.Accepted) {
                accepted.put(mail.id(), reply.text());
            }
        });
        if (!accepted.isEmpty()) {
            var recorded = queue.accepted(connection, accepted);
            observers.forEach(observer -> tellAccepted(observer, replies.keySet(), recorded));
        }
        for (var answered : replies.entrySet()) {
            var mail = answered.getKey();
            try (var _ =
                    LogContext.of(mail.origin().correlationId(), mail.origin().traceparent())) {
                note(connection, mail, answered.getValue());
            }
        }
    }

    /// @param recorded lacks what another worker was first with and has told
    private static void tellAccepted(MailObserver observer, Collection<Claimed> mails, Map<UUID, Instant> recorded) {
        var outcomes = new ArrayList<MailObserver.Outcome>();
        for (var mail : mails) {
            var at = recorded.get(mail.id());
            if (at != null && hears(observer, mail)) {
                outcomes.add(outcome(mail, at));
            }
        }
        if (!outcomes.isEmpty()) {
            observer.accepted(outcomes);
        }
    }

    private void note(Connection connection, Claimed mail, Smtp.Reply reply) throws SQLException {
        switch (reply) {
            case Smtp.Reply.Accepted _ -> {} // their observers know
            case Smtp.Reply.Refused _ -> bounce(connection, mail, reply.text());
            case Smtp.Reply.TryLater _, Smtp.Reply.Unreachable _ -> postpone(connection, mail, reply);
        }
    }

    private void bounce(Connection connection, Claimed mail, String reply) throws SQLException {
        LOG.warnf(
                "mail %s of kind %s bounced: %s",
                mail.content().messageId(), mail.content().kind(), reply);
        var at = queue.bounced(connection, mail.id(), reply);
        if (at != null) {
            tellBounced(mail, outcome(mail, at), reply);
        }
    }

    private void postpone(Connection connection, Claimed mail, Smtp.Reply reply) throws SQLException {
        LOG.infof("mail %s waits after attempt %d: %s", mail.content().messageId(), mail.attempt(), reply.text());
        if (mail.queuedFor().compareTo(policy.giveUpAfter()) > 0) {
            bounce(connection, mail, "given up after " + mail.attempt() + " attempts: " + reply.text());
        } else {
            queue.postpone(connection, mail.id(), policy.pauseAfter(mail.attempt(), reply), reply.text());
        }
    }

    private void tellBounced(Claimed mail, MailObserver.Outcome outcome, String reply) {
        for (var observer : observers) {
            if (hears(observer, mail)) {
                outcome.tell(() -> observer.bounced(outcome, reply));
            }
        }
    }

    private static boolean hears(MailObserver observer, Claimed mail) {
        return observer.kinds().contains(mail.content().kind());
    }

    private static MailObserver.Outcome outcome(Claimed mail, Instant at) {
        return new MailObserver.Outcome(
                mail.content().kind(), mail.about(), mail.copy(), mail.content().messageId(), at, mail.origin()::run);
    }
}
