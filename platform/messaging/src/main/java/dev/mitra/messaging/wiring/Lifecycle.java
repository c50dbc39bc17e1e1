package dev.mitra.messaging.wiring;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.messaging.EventLatency;
import dev.mitra.messaging.Invariant;
import dev.mitra.messaging.Job;
import dev.mitra.messaging.MailObserver;
import dev.mitra.messaging.TableGauge;
import dev.mitra.messaging.Worker;
import dev.mitra.messaging.audit.Sealer;
import dev.mitra.messaging.inbox.ConsumerLag;
import dev.mitra.messaging.inbox.ConsumerSettings;
import dev.mitra.messaging.inbox.Inbox;
import dev.mitra.messaging.inbox.InboxCounters;
import dev.mitra.messaging.inbox.ParkedLoop;
import dev.mitra.messaging.inbox.ReaderLoop;
import dev.mitra.messaging.inbox.Router;
import dev.mitra.messaging.job.JobLoop;
import dev.mitra.messaging.mail.MailLoop;
import dev.mitra.messaging.mail.MailPolicy;
import dev.mitra.messaging.mail.SmtpSettings;
import dev.mitra.messaging.mail.VertxSmtp;
import dev.mitra.messaging.meter.DatabaseMeter;
import dev.mitra.messaging.meter.InvariantMeter;
import dev.mitra.messaging.meter.LagMeter;
import dev.mitra.messaging.meter.LatencyMeter;
import dev.mitra.messaging.meter.TableMeter;
import dev.mitra.messaging.outbox.Relay;
import dev.mitra.messaging.prune.EmptyMails;
import dev.mitra.messaging.prune.Pruning;
import dev.mitra.messaging.tx.JdbcTransactions;
import dev.mitra.messaging.wire.Topics;
import dev.mitra.tracing.Traces;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import org.jboss.logging.Logger;

/// Starts messaging when the service has started and stops it before the service stops.
@Singleton
class Lifecycle {

    private static final Logger LOG = Logger.getLogger(Lifecycle.class);

    private static final int FIRST = 1;

    private final Settings settings;
    private final Loops loops;
    private final JdbcTransactions own;
    private final JtaTransactions business;

    Lifecycle(Settings settings, Loops loops, JdbcTransactions own, JtaTransactions business) {
        this.settings = settings;
        this.loops = loops;
        this.own = own;
        this.business = business;
    }

    /// Touches the clock, so that a forbidden one fails the start.
    void checkClock(@Observes @Priority(FIRST) StartupEvent start, BusinessClock clock) {
        LOG.infof("business day %s in %s", clock.today(), clock.zone());
    }

    void startEvents(@Observes StartupEvent start, Relay relay, Inbox inbox, Router router, InboxCounters counters) {
        if (!settings.enabled()) {
            return;
        }
        createTopics();
        loops.startRelay(relay);
        if (!router.topics().isEmpty()) {
            var consumers = new ConsumerSettings(
                    settings.broker(),
                    settings.service(),
                    settings.instanceId(),
                    settings.sessionTimeout(),
                    settings.batch());
            var policy = settings.retries();
            loops.startReader(
                    new ReaderLoop(consumers::consumer, router.topics(), inbox, policy, counters),
                    new ParkedLoop(inbox, policy));
        }
    }

    void startMails(@Observes StartupEvent start, Vertx vertx, @All List<MailObserver> observers, Traces traces) {
        if (settings.enabled()) {
            var smtp = new SmtpSettings(
                    settings.mailHost(),
                    settings.mailPort(),
                    settings.mailFrom(),
                    settings.mailLogin(),
                    settings.mailEncryption());
            loops.startMails(
                    new MailLoop(business, new VertxSmtp(vertx, smtp), MailPolicy.standard(), observers, traces));
        }
    }

    void startWork(@Observes StartupEvent start, @All List<Worker> workers, JobLoop jobs) {
        if (settings.enabled()) {
            loops.startWorkers(workers.stream().<Worker>map(InRequest::worker).toList());
            loops.startJobs(jobs);
            loops.startAudit(new Sealer(own));
            loops.startPruning(new Pruning(own, settings.keepEvents()), new EmptyMails(own, settings.keepMails()));
        }
    }

    void startMetrics(
            @Observes StartupEvent start,
            Metrics metrics,
            MeterRegistry registry,
            Relay relay,
            InboxCounters counters) {
        metrics.register(registry, relay, counters);
        if (settings.enabled()) {
            loops.startMetrics(metrics);
        }
    }

    void startMeters(
            @Observes StartupEvent start,
            MeterRegistry registry,
            ConsumerLag lag,
            JobLoop jobs,
            @All List<TableGauge> gauges,
            @Any Instance<Invariant> invariants) {
        if (settings.enabled()) {
            loops.startMeters(
                    new DatabaseMeter(own, registry),
                    new LagMeter(lag, registry),
                    new TableMeter(own, registry)
                            .withThePlatforms(
                                    jobs.jobs().stream().map(Job::name).toList())
                            .with(gauges),
                    new InvariantMeter(
                            invariants.stream()
                                    .<Invariant>map(InRequest::invariant)
                                    .toList(),
                            settings.invariantsEvery(),
                            registry));
        }
    }

    /// A service whose stories have no measured steps asks its tables for none.
    void startLatencies(
            @Observes StartupEvent start, MeterRegistry registry, Relay relay, @All List<EventLatency> latencies) {
        if (settings.enabled() && !latencies.isEmpty()) {
            loops.startLatencies(new LatencyMeter(own, relay::leads, latencies, registry));
        }
    }

    void stop(@Observes ShutdownEvent end, Relay relay, ConsumerLag lag) {
        loops.stop();
        relay.close();
        lag.close();
    }

    /// A broker that is away holds nothing up: relay and reader wait for topics.
    private void createTopics() {
        if (!settings.createTopics()) {
            return;
        }
        try (var admin = Beans.admin(settings)) {
            new Topics(settings.partitions(), settings.replication(), settings.retention()).create(admin);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IllegalStateException e) {
            LOG.warnf(e, "topics were not created");
        }
    }
}
