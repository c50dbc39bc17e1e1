package dev.mitra.messaging.mail;

import dev.mitra.messaging.MailObserver;
import dev.mitra.messaging.loop.Gathering;
import dev.mitra.messaging.loop.Loop;
import dev.mitra.messaging.mail.MailQueue.Claimed;
import dev.mitra.messaging.tx.Transactions;
import dev.mitra.tracing.Step;
import dev.mitra.tracing.Traces;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Claims a handful of mails, sends them over a few connections at once, and records what became of them, as
/// many per commit as have been answered.
///
/// A mail is lost by no failure: its row waits until the server took it or refused it for good. It is sent
/// twice only when this process dies between the server's OK and the commit, and then with the same Message-ID.
public final class MailLoop implements Loop.Step {

    private static final Logger LOG = Logger.getLogger(MailLoop.class);
    private static final int BATCH = 20;
    private static final Duration WHILE_EMPTY = Duration.ofMillis(500);
    private static final Duration RECORD_EVERY = Duration.ofSeconds(1);
    private static final int LAST_TRIES = 5;
    private static final Duration MOST_GATHERING = Duration.ofMillis(200);

    private final Transactions transactions;
    private final Smtp smtp;
    private final MailPolicy policy;
    private final Outcomes outcomes;
    private final Traces traces;
    private final MailQueue queue = new MailQueue();
    private final Gathering gathering = new Gathering(MOST_GATHERING);
    private final Map<Claimed, Smtp.Reply> unrecorded = new LinkedHashMap<>();
    private long recordAgainAt;

    /// @param transactions those that the observers' own work joins
    public MailLoop(
            Transactions transactions,
            Smtp smtp,
            MailPolicy policy,
            Collection<MailObserver> observers,
            Traces traces) {
        this.transactions = transactions;
        this.smtp = smtp;
        this.policy = policy;
        this.traces = traces;
        this.outcomes = new Outcomes(queue, policy, observers);
    }

    @Override
    public Duration take() throws Exception {
        recordAgain();
        if (unrecorded.size() >= BATCH) {
            return RECORD_EVERY;
        }
        var claimed = transactions.call(connection -> {
            // their leases may have ended while the database was away: else they would be sent again
            queue.extend(connection, ids(unrecorded.keySet()), policy.lease());
            return queue.claim(connection, BATCH, policy.lease());
        });
        if (claimed.isEmpty()) {
            return WHILE_EMPTY;
        }
        gathering.came(claimed.size());
        finish(send(claimed));
        if (claimed.size() < BATCH) {
            gathering.sleep();
        }
        return Duration.ZERO;
    }

    /// What could not be recorded gets a few more chances.
    @Override
    public void end() throws InterruptedException {
        for (int tries = 0; tries < LAST_TRIES && !unrecorded.isEmpty(); tries++) {
            Thread.sleep(RECORD_EVERY);
            recordAgain();
        }
    }

    private Map<Claimed, CompletableFuture<Smtp.Reply>> send(List<Claimed> mails) {
        var sending = new LinkedHashMap<Claimed, CompletableFuture<Smtp.Reply>>();
        mails.forEach(mail -> sending.put(mail, send(mail)));
        return sending;
    }

    private CompletableFuture<Smtp.Reply> send(Claimed mail) {
        var reply = smtp.send(mail.content());
        if (!traces.isOn()) {
            return reply;
        }
        var step = traces.begin(
                        mail.content().kind() + " mail",
                        Traces.Kind.CLIENT,
                        mail.origin().traceparent())
                .with("mitra.mail.attempt", Integer.toString(mail.attempt()))
                .with("mitra.correlation.id", mail.origin().correlationId().toString());
        return reply.whenComplete((answer, _) -> end(step, answer));
    }

    private static void end(Step step, Smtp.@Nullable Reply answer) {
        if (!(answer instanceof Smtp.Reply.Accepted)) {
            step.failed(answer == null ? "defect" : answer.getClass().getSimpleName());
        }
        step.end();
    }

    /// Waits for all replies; records those that are there every second and keeps the lease of the others.
    private void finish(Map<Claimed, CompletableFuture<Smtp.Reply>> sending) throws InterruptedException {
        long extendAt = System.nanoTime() + policy.lease().dividedBy(3).toNanos();
        while (!sending.isEmpty()) {
            awaitAll(sending.values());
            var answered = answered(sending);
            if (!answered.isEmpty()) {
                sending.keySet().removeAll(answered.keySet());
                recordAll(answered);
            }
            recordAgain();
            if (!sending.isEmpty() && System.nanoTime() > extendAt) {
                extend(sending.keySet());
                extendAt = System.nanoTime() + policy.lease().dividedBy(3).toNanos();
            }
        }
    }

    private static void awaitAll(Collection<CompletableFuture<Smtp.Reply>> replies) throws InterruptedException {
        try {
            CompletableFuture.allOf(replies.toArray(CompletableFuture[]::new))
                    .get(RECORD_EVERY.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException stillSending) {
            return;
        } catch (ExecutionException e) {
            throw new IllegalStateException("replies never fail", e);
        }
    }

    private static Map<Claimed, Smtp.Reply> answered(Map<Claimed, CompletableFuture<Smtp.Reply>> sending) {
        var answered = new LinkedHashMap<Claimed, Smtp.Reply>();
        sending.forEach((mail, reply) -> {
            if (reply.isDone()) {
                answered.put(mail, reply.join());
            }
        });
        return answered;
    }

    /// All in one transaction; one by one when that fails, so that one observer's defect holds up no other mail.
    /// What the server said of those that fail, or of all while the database is away, is kept and recorded later.
    private void recordAll(Map<Claimed, Smtp.Reply> answered) {
        try {
            transactions.run(connection -> outcomes.record(connection, answered));
        } catch (RuntimeException e) {
            LOG.warnf("outcomes of %d mails are recorded one by one: %s", answered.size(), e);
            answered.forEach(this::record);
        }
    }

    private void record(Claimed mail, Smtp.Reply reply) {
        try {
            transactions.run(connection -> outcomes.record(connection, Map.of(mail, reply)));
        } catch (RuntimeException e) {
            LOG.errorf(
                    e,
                    "the outcome of mail %s could not be recorded",
                    mail.content().messageId());
            unrecorded.put(mail, reply);
            recordAgainAt = System.nanoTime() + RECORD_EVERY.toNanos();
        }
    }

    /// Each second, beside other mails; the lease of what could not be recorded is kept, so that nobody sends it again.
    private void recordAgain() {
        if (!unrecorded.isEmpty() && System.nanoTime() - recordAgainAt >= 0) {
            var again = new LinkedHashMap<>(unrecorded);
            extend(again.keySet());
            unrecorded.clear();
            recordAll(again);
        }
    }

    private void extend(Collection<Claimed> mails) {
        try {
            transactions.run(connection -> queue.extend(connection, ids(mails), policy.lease()));
        } catch (RuntimeException e) {
            LOG.warnf("the lease of %d mails was not extended: %s", mails.size(), e);
        }
    }

    private static List<UUID> ids(Collection<Claimed> mails) {
        return mails.stream().map(Claimed::id).toList();
    }
}
