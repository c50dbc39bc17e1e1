package dev.mitra.stack;

import dev.mitra.testkit.ClassArchive;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Where everything of one stack is: folders, ports, addresses, time-outs. Each value can come from the
/// environment; the names are the ones that the services themselves read where they have one.
public record Settings(Path root, int portOffset, Map<String, String> environment) {

    /// Names a folder with the packaged services of the build before, for a proof of an upgrade.
    public static final String PREVIOUS_BUILD = "MITRA_PROVE_PREVIOUS";

    public Settings {
        environment = Map.copyOf(environment);
    }

    /// The stack of this working folder, with the offset of `MITRA_PORT_OFFSET` unless one is given.
    public static Settings of(Path root, Map<String, String> environment, Optional<Integer> portOffset) {
        var offset = portOffset.orElseGet(() -> number(environment, "MITRA_PORT_OFFSET", 0));
        return new Settings(root.toAbsolutePath().normalize(), offset, environment);
    }

    /// Data, logs and PID files; a stack with another offset has a folder of its own.
    public Path folder() {
        var named = environment.get("MITRA_DATA");
        if (named != null) {
            return root.resolve(named);
        }
        return root.resolve(".mitra").resolve(portOffset == 0 ? "data" : "data-" + portOffset);
    }

    /// Where a part's loaded classes are kept; every stack of this working folder uses the same.
    ClassArchive archive(String part, String classPath) {
        var name = part + "-" + Integer.toHexString(fingerprint(classPath)) + ".jsa";
        return recorded(new ClassArchive(
                root.resolve(".mitra/build/classes").resolve(name),
                folder().resolve("run").resolve(name)));
    }

    /// `MITRA_RECORD_CLASSES=false` is for a stack that is started once.
    ClassArchive recorded(ClassArchive archive) {
        boolean never = value("MITRA_RECORD_CLASSES").filter("false"::equals).isPresent();
        return never ? archive.withoutRecording() : archive;
    }

    /// Of the jars' names and times: a jar that was built anew needs a new archive.
    private static int fingerprint(String classPath) {
        var hash = Runtime.version().hashCode();
        for (var jar : classPath.split(File.pathSeparator)) {
            hash = 31 * (31 * hash + jar.hashCode()) + Long.hashCode(new File(jar).lastModified());
        }
        return hash;
    }

    public int port(Service service) {
        return port("MITRA_" + service.name() + "_PORT", service.customaryPort());
    }

    /// Replicas beside the first one are ten ports further on.
    int port(Service service, int replica) {
        return port(service) + 10 * (replica - 1);
    }

    /// How many processes each service has.
    public int replicas() {
        return number(environment, "MITRA_PROVE_REPLICAS", 1);
    }

    /// The same with more variables.
    public Settings with(Map<String, String> more) {
        var all = new TreeMap<>(environment);
        all.putAll(more);
        return new Settings(root, portOffset, all);
    }

    public String url(Service service, int replica) {
        return replica == 1 ? url(service) : "http://localhost:" + port(service, replica);
    }

    public String url(Service service) {
        return value("MITRA_" + service.name() + "_URL").orElse("http://localhost:" + port(service));
    }

    public int postgresPort() {
        return value("MITRA_POSTGRES_HOST").isPresent()
                ? number(environment, "MITRA_POSTGRES_PORT", 5432)
                : port("MITRA_POSTGRES_PORT", 15432);
    }

    public String postgresHost() {
        return value("MITRA_POSTGRES_HOST").orElse("127.0.0.1");
    }

    public int kafkaPort() {
        return port("MITRA_KAFKA_PORT", 19092);
    }

    /// Where the broker itself listens; elsewhere than it says when a proof has put a line between.
    public int kafkaListener() {
        return kafkaPort() + number(environment, "MITRA_PROVE_LINES", 0);
    }

    /// Where the services find PostgreSQL.
    public int postgresLine() {
        return postgresPort() + number(environment, "MITRA_PROVE_LINES", 0);
    }

    public int kafkaControllerPort() {
        return port("MITRA_KAFKA_CONTROLLER_PORT", 19093);
    }

    public String kafkaBootstrap() {
        return value("MITRA_KAFKA_BOOTSTRAP_SERVERS").orElse("127.0.0.1:" + kafkaPort());
    }

    public String mailHost() {
        return value("MITRA_MAIL_HOST").orElse("127.0.0.1");
    }

    public int smtpPort() {
        return value("MITRA_MAIL_HOST").isPresent()
                ? number(environment, "MITRA_MAIL_PORT", 25)
                : port("MITRA_MAIL_PORT", 1025);
    }

    public int mailPagesPort() {
        return port("MITRA_MAIL_PAGES_PORT", 8025);
    }

    public String mailPages() {
        return "http://localhost:" + mailPagesPort();
    }

    /// How long one part may take to become ready.
    public Duration startTimeout() {
        return Duration.ofSeconds(number(environment, "MITRA_START_TIMEOUT", 180));
    }

    /// How long a part may take to end by itself.
    public Duration stopTimeout() {
        return Duration.ofSeconds(number(environment, "MITRA_STOP_TIMEOUT", 60));
    }

    /// How long the stack may take to drain.
    public Duration quietTimeout() {
        return Duration.ofSeconds(number(environment, "MITRA_QUIET_TIMEOUT", 180));
    }

    /// Somebody else runs this part: its address was given.
    public boolean isElsewhere(String variable) {
        return value(variable).isPresent();
    }

    public Optional<String> value(String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(text -> !text.isBlank());
    }

    private int port(String variable, int customary) {
        return number(environment, variable, customary) + portOffset;
    }

    private static int number(Map<String, String> environment, String variable, int otherwise) {
        var text = environment.get(variable);
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new Refusal(variable + " should be a whole number, but is \"" + text + "\"", e);
        }
    }
}
