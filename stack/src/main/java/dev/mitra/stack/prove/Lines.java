package dev.mitra.stack.prove;

import dev.mitra.stack.Refusal;
import dev.mitra.stack.Settings;
import java.time.Duration;
import java.util.Map;

/// The lines of a proof's services to what they stand on.
///
/// @param lines by the part that they lead to: `postgres` and `kafka`, or none on a stack of somebody else
record Lines(Map<String, Line> lines) implements AutoCloseable {

    private static final Duration BROKEN = Duration.ofSeconds(3);
    private static final Duration SLOW = Duration.ofMillis(60);

    /// To be opened before the stack starts: the broker tells its clients the line's port.
    static Lines of(Settings settings) {
        return new Lines(Map.of(
                "postgres", new Line(settings.postgresLine(), settings.postgresPort()),
                "kafka", new Line(settings.kafkaPort(), settings.kafkaListener())));
    }

    static Lines none() {
        return new Lines(Map.of());
    }

    Line to(String part) {
        var line = lines.get(part);
        if (line == null) {
            throw new Refusal("No line of this proof leads to " + part + ".");
        }
        return line;
    }

    void strike(String part, String way) {
        var line = to(part);
        if (way.equals("cut off")) {
            line.cut();
        } else {
            line.slow(SLOW);
        }
        Saboteur.pause(BROKEN);
        line.mend();
    }

    @Override
    public void close() {
        lines.values().forEach(Line::close);
    }
}
