package dev.mitra.testkit;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// How the broker's JVM is started: from the Kafka jars of our own class path, small, and with its loaded
/// classes archived in the user's cache so that the next start is faster.
final class BrokerCommand {

    private static final Pattern NEEDED = Pattern.compile("(kafka|scala|pcollections|HdrHistogram|hash4j|caffeine"
            + "|log4j|slf4j|jboss-log|smallrye-common|wildfly-common|argparse4j|commons-validator|commons-beanutils"
            + "|commons-digester|commons-collections|commons-lang3|jackson-(core|annotations|databind|data)"
            + "|snakeyaml|jopt|jose4j|metrics-core|re2j|zstd|snappy|lz4|jspecify|mitra-testkit).*[.]jar");

    private BrokerCommand() {}

    static ClassArchive archive(Path folder) {
        var name = "kafka-" + Integer.toHexString(classPath().hashCode()) + ".jsa";
        return new ClassArchive(Folders.cache().resolve(name), folder.resolve(name));
    }

    static List<String> forSettings(Path settings, ClassArchive archive) {
        var classPath = classPath();
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xms64m", "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(archive.options());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(List.of("--sun-misc-unsafe-memory-access=allow", "-Djava.awt.headless=true"));
        command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        command.addAll(List.of("-cp", classPath, BrokerProgram.class.getName(), settings.toString()));
        return command;
    }

    private static String classPath() {
        var entries = new ArrayList<>(Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry ->
                        NEEDED.matcher(Path.of(entry).getFileName().toString()).matches())
                .toList());
        var ours = Path.of(BrokerProgram.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        if (Files.isDirectory(ours)) {
            entries.add(ours.toString());
        }
        return String.join(File.pathSeparator, entries);
    }
}
