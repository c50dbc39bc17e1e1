package dev.mitra.journeys;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The running suite. Unless `MITRA_JOURNEYS_STACK=running` says that one is there already, the first journey starts
/// a stack of its own with the `mitra` command, on other ports and in a folder of its own, and the JVM's end stops it.
final class Suite {

    static final int PORT_OFFSET = Integer.parseInt(System.getenv().getOrDefault("MITRA_PORT_OFFSET", "4000"));
    static final String DEMO_PASSWORD = System.getenv().getOrDefault("MITRA_DEMO_PASSWORD", "Kestrelwood-demo-2026");
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Path ROOT =
            Path.of(System.getProperty("mitra.root", "..")).toAbsolutePath();
    private static final String DATA =
            ROOT.resolve("journeys/target/stack").normalize().toString();

    private static final System.Logger LOG = System.getLogger(Suite.class.getName());

    private static boolean started;

    private Suite() {}

    /// Returns when all five services are ready.
    static synchronized void isRunning() {
        if (started || "running".equals(System.getenv("MITRA_JOURNEYS_STACK"))) {
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> mitra("down")));
        mitra("up", "--detach", "--fresh", "--no-demo");
        started = true;
    }

    /// Where the stack keeps what it keeps.
    static Path data() {
        return Path.of(System.getenv().getOrDefault("MITRA_DATA", DATA));
    }

    static Path root() {
        return ROOT;
    }

    /// Skips the test when the stack was started by somebody else, without `MITRA_TRACES_ENDPOINT`.
    static void sendsTracesHere() {
        LOG.log(System.Logger.Level.INFO, "traces are taken at {0}", TraceCollector.endpoint());
        assumeTrue(started || System.getenv("MITRA_TRACES_ENDPOINT") != null, "its traces go elsewhere, or nowhere");
    }

    /// Waits until nothing waits anywhere.
    static void quiet() {
        mitra("quiet");
    }

    /// Advances the business clock of all services and runs the jobs that become due: `+31d`.
    static void clock(String advance) {
        mitra("clock", advance);
    }

    static void killAndRestart(String service) {
        mitra("kill", service);
        mitra("restart", service);
    }

    private static void mitra(String... command) {
        mitra(Map.of(), command);
    }

    /// @param environment what the command and the part that it starts are told besides
    static void mitra(Map<String, String> environment, String... command) {
        var builder = command(command).inheritIO();
        builder.environment().putAll(environment);
        if (exitOf(builder, Duration.ofMinutes(5)) != 0) {
            throw new IllegalStateException(String.join(" ", command) + " failed");
        }
    }

    /// What a command had to say, which is nowhere to be seen where it shares the output of a JVM with tests.
    ///
    /// @param exit 0 where all is as it should be
    record Said(int exit, String words) {}

    static Said asked(Duration patience, Map<String, String> environment, String... command) {
        var log = ROOT.resolve("journeys/target").resolve(command[0] + ".log");
        var builder = command(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        int exit = exitOf(builder, patience);
        try {
            return new Said(exit, Files.readString(log));
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        }
    }

    private static ProcessBuilder command(String... words) {
        var line = new ArrayList<>(List.of(ROOT.resolve("mitra").toString()));
        line.addAll(List.of(words));
        var builder = new ProcessBuilder(line);
        builder.environment()
                .putAll(Map.of(
                        "MITRA_PORT_OFFSET",
                        Integer.toString(PORT_OFFSET),
                        "MITRA_DATA",
                        DATA,
                        // the build that runs this test has just packaged the services
                        "MITRA_BUILD",
                        "never",
                        // the next build starts other classes
                        "MITRA_RECORD_CLASSES",
                        "false",
                        // the doors of docker-compose.yml: log-ins and access lists at the broker, two roles per
                        // database
                        "MITRA_SECURED",
                        "true",
                        "MITRA_TRACES_ENDPOINT",
                        TraceCollector.endpoint()));
        return builder;
    }

    /// 1 where it had to be ended.
    private static int exitOf(ProcessBuilder builder, Duration patience) {
        try {
            var process = builder.start();
            if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return 1;
            }
            return process.exitValue();
        } catch (IOException cannotStart) {
            throw new UncheckedIOException(cannotStart);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
