package dev.mitra.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;

/// An empty storage of a broker, as Kafka's own tool formats it: formatted once per version of Kafka and user, then
/// copied. Nothing in it tells one single-node broker from another.
record BrokerStorage(Path formatted) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /// @param settings of the broker that asks first
    static BrokerStorage like(String settings) {
        var formatted = Folders.cache().resolve("kafka-" + BrokerCommand.fingerprint() + "-empty");
        try {
            if (!Files.exists(formatted)) {
                formatOnce(formatted, settings);
            }
            return new BrokerStorage(formatted);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot format a broker's storage in " + formatted, e);
        }
    }

    void copyTo(Path folder) {
        try (var files = Files.list(formatted)) {
            Files.createDirectories(folder);
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot copy a broker's storage to " + folder, e);
        }
    }

    private static synchronized void formatOnce(Path formatted, String settings) throws IOException {
        var lockFile = formatted.resolveSibling(formatted.getFileName() + ".lock");
        try (var channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            if (!Files.exists(formatted)) {
                var partial = Files.createTempDirectory(formatted.getParent(), "kafka-");
                format(partial, settings);
                Files.move(partial.resolve("data"), formatted, StandardCopyOption.ATOMIC_MOVE);
                Folders.delete(partial);
            }
        }
    }

    private static void format(Path folder, String settings) throws IOException {
        var file = folder.resolve("server.properties");
        var data = folder.resolve("data");
        Files.writeString(file, settings + "\nlog.dirs=" + data + "\n");
        var log = folder.resolve("format.log");
        var tool = LocalProcess.start(BrokerCommand.format(file), Map.of(), folder, log);
        if (!tool.hasEndedWithin(PATIENCE) || !Files.exists(data.resolve("meta.properties"))) {
            throw new IOException("the broker's storage could not be formatted; see " + log);
        }
    }
}
