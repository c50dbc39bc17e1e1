package dev.mitra.account.password.app;

import dev.mitra.account.password.NewPassword;
import dev.mitra.account.password.PasswordHash;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.function.Supplier;

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
    private final PasswordHash nobodys = PasswordHash.of("a password that nobody has", random);

    /// Outside a transaction, please: a connection would wait for it.
    public PasswordHash hash(NewPassword password) {
        return await(() -> PasswordHash.of(password.text(), random));
    }

    /// Takes the same time without a hash as with one, so that the time tells nobody whether an account
    /// exists.
    public boolean matches(String typed, Optional<PasswordHash> hash) {
        var normal = NewPassword.normal(typed);
        boolean matches = await(() -> hash.orElse(nobodys).matches(normal));
        return matches && hash.isPresent();
    }

    /// Whether so many wait that one more had better come back later: the throttle for all log-ins together.
    public boolean isBusy() {
        return threads.getQueue().size() >= MOST_WAITING;
    }

    private <T> T await(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, threads).join();
    }

    @PreDestroy
    void stop() {
        threads.shutdown();
    }
}
