package dev.mitra.account.recovery.app;

import dev.mitra.account.recovery.ResetRequest;
import dev.mitra.account.recovery.ResetRequests;
import dev.mitra.account.throttle.ThrottleRule;
import dev.mitra.account.throttle.Throttled;
import dev.mitra.account.throttle.app.Throttle;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.messaging.Workers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Takes a request for a new password. It is only written down here: the same work, and so the same time, whether or
/// not the address has an account. [AnswerResets] does the rest.
@ApplicationScoped
public class RequestReset {

    private final ResetRequests requests;
    private final Workers workers;
    private final Throttle throttle;
    private final InstantSource time;
    private final ThrottleRule perMailbox;
    private final ThrottleRule perAddress;

    RequestReset(
            ResetRequests requests,
            Workers workers,
            Throttle throttle,
            InstantSource time,
            @ConfigProperty(name = "mitra.throttle.registrations-per-mailbox") int perMailbox,
            @ConfigProperty(name = "mitra.throttle.registrations-per-address") int perAddress) {
        this.requests = requests;
        this.workers = workers;
        this.throttle = throttle;
        this.time = time;
        this.perMailbox = rule(perMailbox);
        this.perAddress = rule(perAddress);
    }

    /// Until when to wait, if there were too many.
    @Transactional
    public Optional<Instant> request(EmailAddress email, String networkAddress) {
        var counted = List.of(
                Throttled.byMailbox("reset", email, perMailbox),
                Throttled.byAddress("reset", networkAddress, perAddress));
        var wait = throttle.attempt(counted, time.instant());
        if (wait.isEmpty()) {
            requests.add(ResetRequest.of(email));
            workers.wake(ResetWorker.NAME);
        }
        return wait;
    }

    private static ThrottleRule rule(int free) {
        return new ThrottleRule(free, Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofHours(6));
    }
}
