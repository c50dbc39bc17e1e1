package dev.mitra.account.session.app;

import dev.mitra.account.throttle.ThrottleRule;
import dev.mitra.account.throttle.Throttled;
import dev.mitra.account.throttle.app.Throttle;
import dev.mitra.kernel.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Counts log-ins by mailbox and by network address. A mailbox waits a minute at most, so that nobody can keep
/// its owner out; an address up to a quarter of an hour.
@ApplicationScoped
class CountLogIns {

    private final Throttle throttle;
    private final InstantSource time;
    private final ThrottleRule perMailbox;
    private final ThrottleRule perAddress;

    CountLogIns(
            Throttle throttle,
            InstantSource time,
            @ConfigProperty(name = "mitra.throttle.log-ins-per-mailbox") int perMailbox,
            @ConfigProperty(name = "mitra.throttle.log-ins-per-address") int perAddress) {
        this.throttle = throttle;
        this.time = time;
        this.perMailbox =
                new ThrottleRule(perMailbox, Duration.ofSeconds(1), Duration.ofMinutes(1), Duration.ofMinutes(15));
        this.perAddress =
                new ThrottleRule(perAddress, Duration.ofSeconds(1), Duration.ofMinutes(15), Duration.ofHours(1));
    }

    Optional<Instant> attempt(EmailAddress email, String networkAddress) {
        return throttle.attempt(subjects(email, networkAddress), time.instant());
    }

    void forgive(EmailAddress email, String networkAddress) {
        throttle.forgive(subjects(email, networkAddress));
    }

    private List<Throttled> subjects(EmailAddress email, String networkAddress) {
        return List.of(
                Throttled.byMailbox("log-in", email, perMailbox),
                Throttled.byAddress("log-in", networkAddress, perAddress));
    }
}
