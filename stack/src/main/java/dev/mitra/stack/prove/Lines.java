package dev.mitra.stack.prove;

import dev.mitra.stack.Settings;
import java.time.Duration;

/// The two lines of a proof's services: to PostgreSQL and to the broker.
record Lines(Line database, Line broker) implements AutoCloseable {

    private static final Duration BROKEN = Duration.ofSeconds(3);
    private static final Duration SLOW = Duration.ofMillis(60);

    /// To be opened before the stack starts: the broker tells its clients the line's port.
    static Lines of(Settings settings) {
        return new Lines(
                new Line(settings.postgresLine(), settings.postgresPort()),
                new Line(settings.kafkaPort(), settings.kafkaListener()));
    }

    void strike(Line line, String way) {
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
        database.close();
        broker.close();
    }
}
