package dev.mitra.testkit;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// How the broker's JVM is started: from the Kafka jars of our own class path, small, and with its loaded
/// classes archived in the user's cache so that the next start is faster. The jars are sorted and none of them is
/// ours, so that every module of every build starts the same JVM and one archive serves them all.
final class BrokerCommand {

    private static final Pattern NEEDED = Pattern.compile("(kafka|scala|pcollections|HdrHistogram|hash4j|caffeine"
            + "|log4j|slf4j|jboss-log|smallrye-common-(?!vertx)|wildfly-common|argparse4j|commons-validator"
            + "|commons-beanutils|commons-digester|commons-collections|commons-lang3"
            + "|jackson-(core|annotations|databind|datatype-jdk8|dataformat-csv|dataformat-yaml)-2"
            + "|snakeyaml|jopt|jose4j|metrics-core|re2j|zstd|snappy|lz4).*[.]jar");

    private BrokerCommand() {}

    /// Of this JDK and these jars alone.
    ///
    /// @param folder where a running broker may write
    static ClassArchive archive(Path folder) {
        var name = "kafka-" + fingerprint() + ".jsa";
        return new ClassArchive(Folders.cache().resolve(name), folder.resolve(name));
    }

    /// @param optimising both compilers, as where a broker runs for weeks; otherwise the quick one alone
    static List<String> broker(Path settings, ClassArchive archive, boolean optimising) {
        return java(optimising, archive.options(), "kafka.Kafka", settings.toString());
    }

    /// Writes an empty storage where the settings say.
    static List<String> format(Path settings) {
        return java(
                false,
                List.of("-Xshare:auto"),
                "kafka.tools.StorageTool",
                "format",
                "--cluster-id",
                "bWl0cmEtbG9jYWwtc3RhYw",
                "--config",
                settings.toString());
    }

    static String fingerprint() {
        var hash = Runtime.version().hashCode();
        for (var jar : jars()) {
            hash = 31 * (31 * hash + jar.hashCode())
                    + Long.hashCode(jar.toFile().lastModified());
        }
        return Integer.toHexString(hash);
    }

    private static List<String> java(boolean optimising, List<String> options, String main, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xms64m", "-Xmx256m", "-XX:+UseSerialGC"));
        command.addAll(optimising ? List.of() : List.of("-XX:TieredStopAtLevel=1"));
        command.addAll(options);
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(List.of("--sun-misc-unsafe-memory-access=allow", "-Djava.awt.headless=true"));
        command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        var classPath = String.join(
                File.pathSeparator, jars().stream().map(Path::toString).toList());
        command.addAll(List.of("-cp", classPath, main));
        command.addAll(List.of(arguments));
        return command;
    }

    private static List<Path> jars() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(entry -> NEEDED.matcher(entry.getFileName().toString()).matches() && Files.isRegularFile(entry))
                .distinct()
                .sorted(Comparator.comparing(Path::getFileName).thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
