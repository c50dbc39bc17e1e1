package dev.mitra.messaging.wiring;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.RequestOrigin;
import dev.mitra.messaging.EventLog;
import dev.mitra.messaging.Job;
import dev.mitra.messaging.Worker;
import dev.mitra.messaging.audit.AuditLog;
import dev.mitra.messaging.audit.AuditTable;
import dev.mitra.messaging.audit.AuditTrailVerifies;
import dev.mitra.messaging.clock.AdjustableClock;
import dev.mitra.messaging.clock.SystemClock;
import dev.mitra.messaging.inbox.ConsumerLag;
import dev.mitra.messaging.inbox.Disposal;
import dev.mitra.messaging.inbox.Inbox;
import dev.mitra.messaging.inbox.InboxCounters;
import dev.mitra.messaging.inbox.Router;
import dev.mitra.messaging.job.JobLoop;
import dev.mitra.messaging.ops.Conditions;
import dev.mitra.messaging.outbox.OutboxTable;
import dev.mitra.messaging.outbox.ProducerSettings;
import dev.mitra.messaging.outbox.Relay;
import dev.mitra.messaging.outbox.StoredEventLog;
import dev.mitra.messaging.reconcile.Reconciliation;
import dev.mitra.messaging.tx.JdbcTransactions;
import dev.mitra.messaging.wire.Topics;
import dev.mitra.tracing.Traces;
import io.quarkus.arc.All;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;

/// The beans that are plain classes.
@Singleton
class Beans {

    @Produces
    @Singleton
    BusinessClock businessClock(Settings settings, JdbcTransactions own) {
        return settings.testClock() ? new AdjustableClock(own, settings.zone()) : new SystemClock(settings.zone());
    }

    @Produces
    @Singleton
    EventLog eventLog(Settings settings, JdbcTransactions own) {
        return new StoredEventLog(own, settings.source());
    }

    /// Messaging's own few connections, so that relay and ops never starve REST and REST never starves them.
    @Produces
    @Singleton
    JdbcTransactions ownTransactions(OwnPool pool) {
        return new JdbcTransactions(pool.dataSource());
    }

    @Produces
    @Singleton
    InboxCounters counters() {
        return new InboxCounters();
    }

    @Produces
    @Singleton
    Inbox inbox(JtaTransactions transactions, Router router, Settings settings, InboxCounters counters, Traces traces) {
        return new Inbox(transactions, router, settings.service(), counters, traces);
    }

    @Produces
    @Singleton
    Disposal disposal(Inbox inbox, AuditTable audit) {
        return inbox.disposal(audit);
    }

    @Produces
    @Singleton
    Relay relay(OwnPool pool, Settings settings, Traces traces) {
        return new Relay(
                pool.dataSource(),
                () -> ProducerSettings.producer(settings.broker(), settings.service() + "-relay"),
                new OutboxTable(),
                settings.source(),
                traces);
    }

    @Produces
    @Singleton
    JobLoop jobLoop(JdbcTransactions own, BusinessClock clock, @All List<Job> jobs) {
        return new JobLoop(own, clock, jobs.stream().<Job>map(InRequest::job).toList(), Duration.ofSeconds(30));
    }

    @Produces
    @Singleton
    ConsumerLag lag(Settings settings, Router router) {
        return new ConsumerLag(() -> admin(settings), settings.service(), router.topics());
    }

    @Produces
    @Singleton
    Reconciliation reconciliation(
            Settings settings, JdbcTransactions own, Router router, ConsumerLag lag, AuditTable audit) {
        return new Reconciliation(
                own, settings.broker(), router, settings.service(), lag, Topics.of(settings.source()), audit);
    }

    @Produces
    @Singleton
    Conditions conditions(
            Settings settings,
            JdbcTransactions own,
            ConsumerLag lag,
            Relay relay,
            @All List<Worker> workers,
            JobLoop jobs) {
        var waiting = workers.stream().<Worker>map(InRequest::worker).toList();
        return new Conditions(settings.service(), own, lag, relay::leads, waiting, jobs);
    }

    @Produces
    @Singleton
    AuditTrailVerifies auditTrailVerifies(JdbcTransactions own) {
        return new AuditTrailVerifies(own);
    }

    /// A process that serves no requests has no origin to note.
    @Produces
    @Singleton
    AuditTable auditTable(Instance<RequestOrigin> origin) {
        return new AuditTable(origin.isResolvable() ? origin.get() : Optional::empty);
    }

    @Produces
    @Singleton
    AuditLog auditLog(JdbcTransactions own) {
        return new AuditLog(own);
    }

    static Admin admin(Settings settings) {
        var client = settings.broker().settings();
        client.put("client.id", settings.service() + "-admin");
        client.put("request.timeout.ms", 5_000);
        client.put("default.api.timeout.ms", 5_000);
        return Admin.create(client);
    }
}
