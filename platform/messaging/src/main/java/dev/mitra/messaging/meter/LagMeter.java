package dev.mitra.messaging.meter;

import dev.mitra.messaging.inbox.ConsumerLag;
import dev.mitra.messaging.loop.Loop;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// `mitra_reader_lag_seconds{topic}`: since when the oldest record of the topic waits for this service's readers.
/// From the look that the service's condition takes anyway; there is no series while the broker does not answer.
public final class LagMeter implements Loop.Step {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(10);
    /// While nobody has looked yet: a service that has just started should not stay without the series for long.
    private static final Duration SOON = Duration.ofSeconds(1);

    private final ConsumerLag lag;
    private final LagAges ages = new LagAges();
    private final MultiGauge gauge;

    public LagMeter(ConsumerLag lag, MeterRegistry registry) {
        this.lag = lag;
        this.gauge = MultiGauge.builder("mitra.reader.lag.seconds")
                .description("seconds that the topic's oldest unread event has been waiting")
                .register(registry);
    }

    @Override
    public Duration take() {
        var backlogs = lag.lastLook();
        List<Row<?>> rows = backlogs.isEmpty()
                ? List.of()
                : ages.at(Instant.now(), backlogs.get()).entrySet().stream()
                        .<Row<?>>map(LagMeter::row)
                        .toList();
        gauge.register(rows, true);
        return backlogs.isEmpty() ? SOON : LOOK_EVERY;
    }

    private static Row<Number> row(Map.Entry<String, Duration> topic) {
        return Row.of(Tags.of("topic", topic.getKey()), topic.getValue().toSeconds());
    }
}
