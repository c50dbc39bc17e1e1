package dev.mitra.stack;

import dev.mitra.testkit.LocalProcess;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// One of the five services, started from what Maven packaged.
record ServicePart(Settings settings, Service service) implements Part {

    @Override
    public String name() {
        return service.shortName();
    }

    @Override
    public List<Integer> ports() {
        return List.of(settings.port(service));
    }

    @Override
    public Path log() {
        return folder().resolve(service.fullName() + ".log");
    }

    @Override
    public LocalProcess start() {
        if (!Files.exists(app().resolve("quarkus-run.jar"))) {
            throw new Refusal(service.fullName() + " is not built: " + app() + " is missing; ./mitra up builds it.");
        }
        var classPath = classPath(app());
        var command = JavaCommand.of(
                settings.value("MITRA_SERVICE_HEAP").orElse("192m"),
                settings.archive(name(), classPath),
                classPath,
                "io.quarkus.runner.GeneratedMain",
                List.of());
        return LocalProcess.start(command, ServiceEnvironment.of(settings, service), folderMade(), log());
    }

    @Override
    public boolean isReady() {
        return new Http(settings.url(service)).get("/q/health/ready").status() == 200;
    }

    @Override
    public boolean isService() {
        return true;
    }

    @Override
    public void endedInOrder() {
        settings.archive(name(), classPath(app())).keep();
    }

    private Path app() {
        return settings.root().resolve(service.fullName()).resolve("target/quarkus-app");
    }

    /// One flat class path in place of the runner's own loader, because the JVM archives only classes that its
    /// own loaders have loaded. The transformed classes go before the originals.
    private static String classPath(Path app) {
        var jars = new ArrayList<Path>();
        for (var folder : List.of("quarkus", "app", "lib/boot", "lib/main")) {
            jars.addAll(jarsIn(app.resolve(folder)));
        }
        return String.join(File.pathSeparator, jars.stream().map(Path::toString).toList());
    }

    private static List<Path> jarsIn(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted(java.util.Comparator.comparing((Path file) ->
                                    !file.getFileName().toString().startsWith("transformed"))
                            .thenComparing(Path::toString))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path folder() {
        return settings.folder().resolve(service.fullName());
    }

    private Path folderMade() {
        try {
            return Files.createDirectories(folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
