package dev.mitra.account.password.app;

import dev.mitra.account.password.NewPassword;
import dev.mitra.account.password.PasswordCost;
import dev.mitra.account.password.PasswordHash;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Hashes and checks passwords on as many threads as there are processors: more would only share them, need
/// 19 MiB each, and starve the virtual threads that serve everything else.
@ApplicationScoped
public class HashPasswords {

    /// About three seconds of work on two processors.
    private static final int MOST_WAITING = 100;

    private final SecureRandom random = new SecureRandom();
    private final ThreadPoolExecutor threads = (ThreadPoolExecutor) Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().name("argon2-", 0).daemon().factory());
    private final LongAdder hashed = new LongAdder();
    private final PasswordCost cost;
    private final PasswordHash nobodys;

    /// @param memory KiB
    /// @throws IllegalStateException in production, when the hashes would be weaker than [PasswordCost#STANDARD]
    HashPasswords(
            @ConfigProperty(name = "mitra.password.memory", defaultValue = "19456") int memory,
            @ConfigProperty(name = "mitra.password.passes", defaultValue = "2") int passes,
            @ConfigProperty(name = "mitra.production", defaultValue = "false") boolean production) {
        cost = PasswordCost.of(memory, passes, production);
        nobodys = PasswordHash.of("a password that nobody has", cost, random);
    }

    void decideNow(@Observes StartupEvent start) {
        // being here has decided
    }

    /// Outside a transaction, please: a connection would wait for it.
    public PasswordHash hash(NewPassword password) {
        return await(() -> PasswordHash.of(password.text(), cost, random));
    }

    /// Takes the same time without a hash as with one, so that the time tells nobody whether an account
    /// exists.
    public boolean matches(String typed, Optional<PasswordHash> hash) {
        var normal = NewPassword.normal(typed);
        boolean matches = await(() -> hash.orElse(nobodys).matches(normal));
        return matches && hash.isPresent();
    }

    /// How many passwords were hashed or checked since the start.
    public long hashed() {
        return hashed.sum();
    }

    /// Whether so many wait that one more had better come back later: the throttle for all log-ins together.
    public boolean isBusy() {
        return threads.getQueue().size() >= MOST_WAITING;
    }

    private <T> T await(Supplier<T> work) {
        hashed.increment();
        return CompletableFuture.supplyAsync(work, threads).join();
    }

    @PreDestroy
    void stop() {
        threads.shutdown();
    }
}
