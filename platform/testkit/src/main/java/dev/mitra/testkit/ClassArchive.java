package dev.mitra.testkit;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// The loaded classes of a JVM, written down at its first orderly end so that later starts are faster. A JVM
/// that was killed while it wrote leaves a half archive that no other JVM would notice or replace; therefore it
/// is written under another name and kept only when its writer ended in order.
///
/// @param kept where it stays; its name tells the class path, because an archive fits one class path only
/// @param fresh where a JVM writes a new one
/// @param recording whether a JVM that finds none writes one: it costs seconds at the end, which only later starts
///     earn back
public record ClassArchive(Path kept, Path fresh, boolean recording) {

    /// An archive fits one JDK and the very jars that it was recorded with, so those of earlier builds are of no
    /// more use: so many of the newest stay, of each kind in a folder (`kafka-1a2b.jsa` is of the kind `kafka-`).
    private static final int STAYING = 4;

    public ClassArchive(Path kept, Path fresh) {
        this(kept, fresh, true);
    }

    /// The same for a JVM that nobody starts a second time.
    public ClassArchive withoutRecording() {
        return new ClassArchive(kept, fresh, false);
    }

    /// What the JVM is started with.
    public List<String> options() {
        var quiet = List.of("-Xlog:cds=off", "-Xlog:cds+dynamic=off", "-Xlog:aot=off");
        var use = Files.exists(kept)
                ? List.of("-Xshare:auto", "-XX:SharedArchiveFile=" + kept)
                : recording ? List.of("-XX:ArchiveClassesAtExit=" + emptied()) : List.of("-Xshare:auto");
        return Stream.concat(use.stream(), quiet.stream()).toList();
    }

    /// To be called when the JVM has ended in order.
    public void keep() {
        try {
            if (Files.exists(fresh)) {
                Files.createDirectories(kept.toAbsolutePath().getParent());
                var beside = Files.createTempFile(kept.toAbsolutePath().getParent(), "classes", ".part");
                Files.move(fresh, beside, StandardCopyOption.REPLACE_EXISTING);
                Files.move(beside, kept, StandardCopyOption.ATOMIC_MOVE);
                deleteOlder();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void deleteOlder() throws IOException {
        var name = kept.getFileName().toString();
        var kind = name.substring(0, name.indexOf('-') + 1);
        try (var files = Files.newDirectoryStream(kept.toAbsolutePath().getParent(), kind + "*.jsa")) {
            StreamSupport.stream(files.spliterator(), false)
                    .map(Path::toFile)
                    .sorted(Comparator.comparingLong(File::lastModified).reversed())
                    .skip(STAYING)
                    // a JVM that has mapped it keeps what it has
                    .forEach(File::delete);
        }
    }

    private Path emptied() {
        try {
            Files.createDirectories(fresh.toAbsolutePath().getParent());
            Files.deleteIfExists(fresh);
            return fresh;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
