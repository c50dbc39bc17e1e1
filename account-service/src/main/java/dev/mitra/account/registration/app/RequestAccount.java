package dev.mitra.account.registration.app;

import dev.mitra.account.registration.Registered;
import dev.mitra.account.registration.RegistrationRequest;
import dev.mitra.account.registration.RegistrationRequests;
import dev.mitra.account.throttle.ThrottleRule;
import dev.mitra.account.throttle.Throttled;
import dev.mitra.account.throttle.app.Throttle;
import dev.mitra.messaging.Workers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Takes a request for an account. It is only written down here: the same work, and so the same time, whether
/// or not the address has an account. [AnswerRequests] does the rest.
@ApplicationScoped
public class RequestAccount {

    private final RegistrationRequests requests;
    private final Workers workers;
    private final Throttle throttle;
    private final InstantSource time;
    private final ThrottleRule perMailbox;
    private final ThrottleRule perAddress;

    RequestAccount(
            RegistrationRequests requests,
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

    @Transactional
    public Registered request(RegistrationRequest request, String networkAddress) {
        var counted = List.of(
                Throttled.byMailbox("register", request.email(), perMailbox),
                Throttled.byAddress("register", networkAddress, perAddress));
        var wait = throttle.attempt(counted, time.instant());
        if (wait.isPresent()) {
            return new Registered.TooMany(wait.get());
        }
        requests.add(request);
        workers.wake(RegistrationWorker.NAME);
        return new Registered.Accepted();
    }

    private static ThrottleRule rule(int free) {
        return new ThrottleRule(free, Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofHours(6));
    }
}
