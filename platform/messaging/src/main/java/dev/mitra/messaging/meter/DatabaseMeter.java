package dev.mitra.messaging.meter;

import dev.mitra.messaging.loop.Loop;
import dev.mitra.messaging.tx.Transactions;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;

/// `mitra_database_up`: whether this process reaches its database. What all other gauges are read from can say nothing
/// while it is away, and an alert on a number that is not there never rings.
public final class DatabaseMeter implements Loop.Step {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(10);

    private final Transactions transactions;
    private volatile double up = Double.NaN;

    public DatabaseMeter(Transactions transactions, MeterRegistry registry) {
        this.transactions = transactions;
        Gauge.builder("mitra.database.up", () -> up)
                .description("1 where this process reaches its database, 0 where it does not")
                .register(registry);
    }

    /// One that hangs ends with the socket's time-out.
    @Override
    public Duration take() {
        try {
            transactions.run(connection -> {
                try (var select = connection.prepareStatement("select 1")) {
                    select.execute();
                }
            });
            up = 1;
        } catch (RuntimeException e) {
            up = 0;
            throw e;
        }
        return LOOK_EVERY;
    }
}
