package dev.mitra.stack;

import dev.mitra.testkit.LocalProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// One of the five services, started from what Maven packaged.
///
/// @param replica 1 for the first; the others have ports, folders and members of consumer groups of their own
record ServicePart(Settings settings, Service service, int replica) implements Part {

    @Override
    public String name() {
        return service.shortName() + suffix();
    }

    @Override
    public List<Integer> ports() {
        return List.of(settings.port(service, replica));
    }

    @Override
    public Path log() {
        return folder().resolve(service.fullName() + ".log");
    }

    @Override
    public LocalProcess start() {
        var packaged = packaged();
        deleteHalfArchives();
        var command = JavaCommand.of(
                Heap.busy(settings.value("MITRA_SERVICE_HEAP").orElse("192m")),
                Compiler.of(settings),
                settings.recorded(packaged.archive(folder())),
                packaged.classPath(),
                "io.quarkus.runner.GeneratedMain",
                List.of());
        var woven = FailurePoints.of(settings).woven(command, folder());
        return LocalProcess.start(woven, ServiceEnvironment.of(settings, service, replica), folder(), log());
    }

    /// What this working folder has built; in the proof of an upgrade the build before, until it is upgraded.
    private PackagedService packaged() {
        var previous = settings.value(Settings.PREVIOUS_BUILD).filter(_ -> !Files.exists(upgraded()));
        return PackagedService.of(settings, service, previous.map(Path::of).orElse(settings.root()));
    }

    @Override
    public void upgrade() {
        try {
            Files.writeString(upgraded(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path upgraded() {
        return folder().resolve("upgraded");
    }

    @Override
    public boolean isReady() {
        return new Http(settings.url(service, replica)).get("/q/health/ready").status() == 200;
    }

    @Override
    public boolean isService() {
        return true;
    }

    @Override
    public void endedInOrder() {
        PackagedService.keepArchive(settings, service, folder());
    }

    private Path folder() {
        return settings.folder().resolve(service.fullName() + suffix());
    }

    private String suffix() {
        return replica == 1 ? "" : "-" + replica;
    }

    /// A JVM that was killed leaves half of what it began to write.
    private void deleteHalfArchives() {
        try {
            Files.createDirectories(folder());
            try (var files = Files.list(folder())) {
                files.filter(file -> file.toString().endsWith(".jsa"))
                        .forEach(file -> file.toFile().delete());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
