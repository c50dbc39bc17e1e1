package dev.mitra.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;

/// A real Kafka broker (KRaft, one node) in a process of its own. It keeps data and ports over stop, kill
/// and start, creates no topic by itself, and ends with this JVM unless it was released to live on.
public final class KafkaBroker implements AutoCloseable {

    private static final Duration READY = Duration.ofSeconds(60);

    private final Path folder;
    private final int port;
    private final int controllerPort;
    private final int advertised;
    private final BrokerLogins logins;
    private final boolean optimising;
    private @Nullable LocalProcess process;
    private @Nullable Watchdog watchdog;

    private KafkaBroker(
            Path folder, int port, int controllerPort, int advertised, BrokerLogins logins, boolean optimising) {
        this.folder = folder;
        this.port = port;
        this.controllerPort = controllerPort;
        this.advertised = advertised;
        this.logins = logins;
        this.optimising = optimising;
    }

    /// A fresh broker on free ports; its data is removed when this JVM ends.
    public static KafkaBroker temporary() {
        return temporary(BrokerLogins.none());
    }

    /// The same, where clients log in and may do only what an access list grants.
    public static KafkaBroker temporary(BrokerLogins logins) {
        var port = FreePorts.any();
        var broker = new KafkaBroker(Folders.temporary("kafka-"), port, FreePorts.any(), port, logins, false);
        broker.start();
        broker.endWithThisJvm();
        return broker;
    }

    /// A broker whose data stays in the folder; not started yet.
    public static KafkaBroker in(Path folder, int port, int controllerPort) {
        return new KafkaBroker(
                Folders.create(folder.toAbsolutePath()), port, controllerPort, port, BrokerLogins.none(), false);
    }

    /// The same, not started yet, that sends its clients to another port: a proxy's that stands before it.
    public KafkaBroker knownAs(int other) {
        return new KafkaBroker(folder, port, controllerPort, other, logins, optimising);
    }

    /// The same, not started yet, that lets only these in.
    public KafkaBroker letting(BrokerLogins others) {
        return new KafkaBroker(folder, port, controllerPort, advertised, others, optimising);
    }

    /// The same, not started yet, with the compiler that pays where a broker runs for weeks.
    public KafkaBroker optimising() {
        return new KafkaBroker(folder, port, controllerPort, advertised, logins, true);
    }

    /// Starts on the data that is there, or on new data, and returns when it serves clients.
    public LocalProcess start() {
        Folders.create(folder); // it may have been wiped since
        writeSettings();
        if (!Files.exists(data().resolve("meta.properties"))) {
            BrokerStorage.like(settingsText()).copyTo(data());
        }
        var started = LocalProcess.start(command(), Map.of(), folder, log());
        process = started;
        if (!Await.within(READY, () -> FreePorts.answers(port) || !started.isAlive()) || !serves()) {
            throw new IllegalStateException("the broker did not start; see " + log());
        }
        if (watchdog != null) {
            endWithThisJvm();
        }
        return started;
    }

    public void stop() {
        if (running().stop(LocalProcess.Signal.TERM, Duration.ofSeconds(30))) {
            archive().keep();
        }
    }

    public void kill() {
        var running = running();
        running.signal(LocalProcess.Signal.KILL);
        running.hasEndedWithin(Duration.ofSeconds(10));
    }

    /// Hangs without closing a connection (SIGSTOP), until it is resumed.
    public void pause() {
        running().signal(LocalProcess.Signal.STOP);
    }

    public void resume() {
        running().signal(LocalProcess.Signal.CONT);
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + advertised;
    }

    /// Where its messages go.
    public Path log() {
        return folder.resolve("kafka.log");
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            resume();
            stop();
        }
        if (watchdog != null) {
            watchdog.close();
            Folders.delete(folder);
        }
    }

    private void endWithThisJvm() {
        if (watchdog == null) {
            Runtime.getRuntime().addShutdownHook(new Thread(this::kill, "stop-kafka"));
        } else {
            watchdog.close();
        }
        watchdog = Watchdog.over(running(), folder);
    }

    private LocalProcess running() {
        if (process == null) {
            throw new IllegalStateException("the broker was never started");
        }
        return process;
    }

    private boolean serves() {
        var client = new HashMap<String, Object>(logins.administrator());
        client.put("bootstrap.servers", bootstrapServers());
        try (var admin = Admin.create(client)) {
            return !admin.describeCluster()
                    .nodes()
                    .get(READY.toSeconds(), TimeUnit.SECONDS)
                    .isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private List<String> command() {
        return BrokerCommand.broker(settings(), archive(), optimising);
    }

    /// What the broker leaves behind for the next when it ends in order.
    public ClassArchive archive() {
        return BrokerCommand.archive(folder);
    }

    private Path settings() {
        return folder.resolve("server.properties");
    }

    private Path data() {
        return folder.resolve("data");
    }

    private void writeSettings() {
        try {
            Files.writeString(settings(), settingsText());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String settingsText() {
        return """
            process.roles=broker,controller
            node.id=1
            controller.quorum.voters=1@127.0.0.1:%2$d
            listeners=%5$s://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
            advertised.listeners=%5$s://127.0.0.1:%4$d
            listener.security.protocol.map=%5$s:%5$s,CONTROLLER:PLAINTEXT
            controller.listener.names=CONTROLLER
            inter.broker.listener.name=%5$s
            %6$s
            log.dirs=%3$s
            auto.create.topics.enable=false
            num.partitions=1
            default.replication.factor=1
            min.insync.replicas=1
            offsets.topic.replication.factor=1
            offsets.topic.num.partitions=1
            transaction.state.log.replication.factor=1
            transaction.state.log.min.isr=1
            transaction.state.log.num.partitions=1
            share.coordinator.state.topic.replication.factor=1
            share.coordinator.state.topic.min.isr=1
            group.initial.rebalance.delay.ms=0
            group.min.session.timeout.ms=1000
            log.retention.hours=2160
            log.segment.bytes=67108864
            log.cleaner.dedupe.buffer.size=2097152
            log.index.size.max.bytes=1048576
            num.network.threads=2
            num.io.threads=2
            background.threads=2
            num.recovery.threads.per.data.dir=1
            broker.session.timeout.ms=2000
            broker.heartbeat.interval.ms=400
            initial.broker.registration.timeout.ms=20000
            """.formatted(port, controllerPort, data(), advertised, logins.protocol(), logins.settings());
    }
}
