package dev.mitra.stack.prove;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Behind every lock stands a unique constraint. Where it had to refuse a reader's work, the lock before it did not
/// hold: nothing is lost, since the event is taken again, and only the logs tell of it.
final class ConstraintsRest implements Invariant {

    /// A line begins with its time, so that no two are taken for one.
    private static final Pattern REFUSED = Pattern.compile(
            "(?m)^(\\S{1,40})[^\\n]*is taken one by one: [^\\n]*violates unique constraint \\\\?\"(\\w+)");

    @Override
    public String id() {
        return "constraints";
    }

    @Override
    public String sentence() {
        return "no unique constraint had to refuse what a lock before it should have kept back";
    }

    @Override
    public List<String> offenders(Evidence evidence) {
        return said(evidence.settings().folder());
    }

    /// In the logs of all services and replicas below this folder.
    static List<String> said(Path folder) {
        var offenders = new ArrayList<String>();
        try (var parts = Files.newDirectoryStream(folder, "*-service*")) {
            for (var part : parts) {
                try (var logs = Files.newDirectoryStream(part, "*.log")) {
                    for (var log : logs) {
                        refusals(part.getFileName().toString(), Files.readString(log), offenders);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return offenders;
    }

    private static void refusals(String part, String log, List<String> offenders) {
        REFUSED.matcher(log)
                .results()
                .forEach(refusal -> offenders.add(part + ": " + refusal.group(2) + " refused at " + refusal.group(1)));
    }
}
