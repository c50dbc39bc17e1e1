package dev.mitra.messaging.clock;

import dev.mitra.kernel.BusinessClock;
import java.time.Instant;
import java.time.ZoneId;

/// Business time as it passes.
public record SystemClock(ZoneId zone) implements BusinessClock {

    @Override
    public Instant now() {
        return Instant.now();
    }
}
