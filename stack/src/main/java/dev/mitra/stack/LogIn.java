package dev.mitra.stack;

import dev.mitra.testkit.Await;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// Log-ins at account-service, kept until shortly before they expire.
public final class LogIn {

    private static final int TIMES = 10;

    private final Settings settings;
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();
    private final Map<String, Object> doors = new ConcurrentHashMap<>();
    private final AtomicInteger turn = new AtomicInteger();

    private record Session(String token, Instant until) {}

    public LogIn(Settings settings) {
        this.settings = settings;
    }

    /// One person's way to the services.
    public record Person(LogIn logIn, String email, String password) {

        public Http to(Service service) {
            return new Http(logIn.url(service)).withToken(logIn.token(email, password));
        }

        /// One certain process of the service.
        public Http to(Service service, int replica) {
            return new Http(logIn.settings.url(service, replica)).withToken(logIn.token(email, password));
        }
    }

    public Person as(DemoStaff staff) {
        return as(staff.email(), DemoStaff.PASSWORD);
    }

    public Person as(String email, String password) {
        return new Person(this, email, password);
    }

    /// The next use logs in anew, as after a role was gained.
    public void forget(String email) {
        sessions.remove(email);
    }

    /// The replicas in turn.
    private String url(Service service) {
        var replica = 1 + Math.floorMod(turn.getAndIncrement(), settings.replicas());
        return settings.url(service, replica);
    }

    private String token(String email, String password) {
        var known = sessions.get(email);
        if (known != null && Instant.now().isBefore(known.until())) {
            return known.token();
        }
        // one log-in for all threads of a person: many at the same moment are what account-service refuses
        synchronized (doors.computeIfAbsent(email, _ -> new Object())) {
            var now = sessions.get(email);
            return now != null && Instant.now().isBefore(now.until()) ? now.token() : fresh(email, password);
        }
    }

    private String fresh(String email, String password) {
        var answer = patiently(email, password).expect("log-in of " + email);
        var life = Duration.ofSeconds(answer.path("expiresIn").asLong(600)).dividedBy(2);
        var session =
                new Session(answer.path("accessToken").asText(), Instant.now().plus(life));
        sessions.put(email, session);
        return session.token();
    }

    /// A machine that has other things to do hashes few passwords, and account-service says so (429).
    private Http.Answer patiently(String email, String password) {
        var body = Map.of("email", email, "password", password);
        var answer = new Http(url(Service.ACCOUNT)).post("/v1/sessions", body);
        for (int times = 1; times < TIMES && answer.status() == 429; times++) {
            Await.within(Duration.ofSeconds(1), () -> false);
            answer = new Http(url(Service.ACCOUNT)).post("/v1/sessions", body);
        }
        return answer;
    }
}
