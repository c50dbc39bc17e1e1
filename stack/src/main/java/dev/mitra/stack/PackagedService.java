package dev.mitra.stack;

import dev.mitra.testkit.ClassArchive;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/// What Maven packaged of one service, copied aside: the next build may write over its own output while the
/// stack still runs what was built before.
record PackagedService(Path app) {

    private static final int KEPT = 3;

    /// Replicas of one service start at the same moment.
    private static final ReentrantLock COPYING = new ReentrantLock();

    static PackagedService of(Settings settings, Service service) {
        return of(settings, service, settings.root());
    }

    /// @param root the working folder that it was built in
    static PackagedService of(Settings settings, Service service, Path root) {
        var built = root.resolve(service.fullName()).resolve("target/quarkus-app");
        if (!Files.exists(built.resolve("quarkus-run.jar"))) {
            throw new Refusal(service.fullName() + " is not built: " + built + " is missing; ./mitra up builds it.");
        }
        var copies = copies(settings, service);
        var copy = copies.resolve(Integer.toHexString(fingerprint(built)));
        COPYING.lock();
        try {
            if (!Files.exists(copy)) {
                prune(copies);
                copy(built, copy);
            }
        } finally {
            COPYING.unlock();
        }
        return new PackagedService(copy);
    }

    /// One flat class path in place of the runner's own loader, because the JVM archives only classes that its
    /// own loaders have loaded. The transformed classes go before the originals.
    String classPath() {
        return String.join(
                File.pathSeparator, jars(app).stream().map(Path::toString).toList());
    }

    /// @param run where a running JVM may write
    ClassArchive archive(Path run) {
        return new ClassArchive(app.resolve("classes.jsa"), run.resolve(app.getFileName() + ".jsa"));
    }

    /// Keeps what the JVM that has just ended in order wrote, beside the build that it ran.
    static void keepArchive(Settings settings, Service service, Path run) {
        try (var builds = Files.list(copies(settings, service))) {
            builds.forEach(build -> new PackagedService(build).archive(run).keep());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path copies(Settings settings, Service service) {
        return settings.root().resolve(".mitra/build/apps").resolve(service.shortName());
    }

    private static List<Path> jars(Path app) {
        var jars = new ArrayList<Path>();
        for (var folder : List.of("quarkus", "app", "lib/boot", "lib/main")) {
            try (var files = Files.list(app.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".jar"))
                        .sorted(Comparator.comparing((Path file) ->
                                        !file.getFileName().toString().startsWith("transformed"))
                                .thenComparing(Path::toString))
                        .forEach(jars::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return jars;
    }

    private static int fingerprint(Path built) {
        var hash = Runtime.version().hashCode();
        for (var jar : jars(built)) {
            var file = jar.toFile();
            hash = 31 * (31 * hash + jar.hashCode()) + Long.hashCode(file.lastModified() + file.length());
        }
        return hash;
    }

    private static void copy(Path built, Path copy) {
        try {
            Files.createDirectories(copy.getParent());
            var partial = Files.createTempDirectory(copy.getParent(), "partial");
            for (var jar : jars(built)) {
                var target = partial.resolve(built.relativize(jar).toString());
                Files.createDirectories(target.getParent());
                Files.copy(jar, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
            Files.move(partial, copy, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot copy " + built, e);
        }
    }

    /// Older builds go; a stack that still runs one of the latest keeps it.
    private static void prune(Path copies) {
        if (!Files.isDirectory(copies)) {
            return;
        }
        try (var found = Files.list(copies)) {
            found.sorted(Comparator.comparingLong((Path copy) -> copy.toFile().lastModified())
                            .reversed())
                    .skip(KEPT)
                    .forEach(copy -> new Folder(copy).wipe());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
