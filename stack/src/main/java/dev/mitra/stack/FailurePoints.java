package dev.mitra.stack;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The agent that gives the services of a throwaway stack their failure points, and one seeded defect when
/// asked. Nothing of it is in what Maven packaged of a service.
///
/// @param wanted empty for none, `points`, or `points,DEFECT`
public record FailurePoints(Settings settings, String wanted) {

    /// Set by the proof for its own stack; what a shell has of it is not passed on ([Mitra]), so that `./mitra up`
    /// knows nothing of it.
    public static final String VARIABLE = "MITRA_PROVE_POINTS";

    private static final String JAR = "mitra-faults";

    public static FailurePoints of(Settings settings) {
        return new FailurePoints(settings, settings.value(VARIABLE).orElse(""));
    }

    /// The command with the agent. What would write class archives is left out: an archive of edited classes
    /// must never reach a stack that has no agent.
    List<String> woven(List<String> command, Path serviceFolder) {
        if (wanted.isEmpty()) {
            return command;
        }
        var defect = wanted.contains(",") ? wanted.substring(wanted.indexOf(',')) : "";
        var woven = new ArrayList<String>();
        command.stream()
                .filter(word -> !word.startsWith("-XX:ArchiveClassesAtExit") && !word.startsWith("-XX:AOTCacheOutput"))
                .forEach(woven::add);
        woven.add(1, "-javaagent:" + jar() + "=" + armed(serviceFolder) + defect);
        return woven;
    }

    /// The process ends the next time it reaches this point.
    public void arm(String part, String point) {
        write(part, point, "");
    }

    /// The next thread of the process that reaches this point is held up there for so long.
    public void armToHoldUp(String part, String point, Duration time) {
        write(part, point, Long.toString(time.toMillis()));
    }

    /// Moved into its place whole: the process looks whenever somebody comes by.
    private void write(String part, String point, String text) {
        try {
            var folder = Files.createDirectories(armed(folder(part)));
            var file = Files.writeString(folder.resolve(point + ".new"), text);
            Files.move(file, folder.resolve(point), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether nobody has come by yet.
    public boolean isArmed(String part, String point) {
        return Files.exists(armed(folder(part)).resolve(point));
    }

    /// Answers whether it was still armed: nobody had come by.
    public boolean disarm(String part, String point) {
        try {
            return Files.deleteIfExists(armed(folder(part)).resolve(point));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path folder(String part) {
        var dash = part.indexOf('-');
        var name = dash < 0 ? part : part.substring(0, dash);
        var service = Service.named(name).orElseThrow();
        return settings.folder().resolve(service.fullName() + part.substring(name.length()));
    }

    private static Path armed(Path serviceFolder) {
        return serviceFolder.resolve("armed").toAbsolutePath();
    }

    private static String jar() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> Path.of(entry).getFileName().toString().startsWith(JAR) && entry.endsWith(".jar"))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .findFirst()
                .orElseThrow(() -> new Refusal("The jar of " + JAR + " is not on the class path; ./mitra builds it."));
    }
}
