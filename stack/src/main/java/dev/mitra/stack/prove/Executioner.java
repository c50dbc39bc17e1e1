package dev.mitra.stack.prove;

import dev.mitra.stack.Service;
import dev.mitra.stack.Stack;
import dev.mitra.testkit.Await;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BooleanSupplier;

/// Kills each service in turn with SIGKILL at seeded moments and starts it again.
final class Executioner {

    private static final List<Service> SERVICES = List.of(Service.values());

    private final Stack stack;
    private final Random random;
    private final History history;
    private final List<String> recoveries = new ArrayList<>();

    Executioner(Stack stack, long seed, History history) {
        this.stack = stack;
        this.random = new Random(seed);
        this.history = history;
    }

    /// @param kills how many in all; begins anew with the first service after the last
    /// @param share how much of the load is done, 0 to 1, by which the kills are spread
    void run(int kills, java.util.function.DoubleSupplier share, BooleanSupplier over) {
        for (var i = 0; i < kills; i++) {
            var due = (i + random.nextDouble()) / (kills + 1);
            Await.within(Duration.ofMinutes(10), () -> over.getAsBoolean() || share.getAsDouble() >= due);
            kill(SERVICES.get(i % SERVICES.size()).shortName());
        }
    }

    /// How long each took from the kill until it was ready again.
    List<String> recoveries() {
        return List.copyOf(recoveries);
    }

    private void kill(String name) {
        var begin = System.nanoTime();
        history.note("kill", name, "invoked", "SIGKILL");
        stack.kill(name);
        Await.within(Duration.ofMillis(random.nextInt(1500)), () -> false);
        stack.start(name);
        var seconds = (System.nanoTime() - begin) / 1e9;
        recoveries.add(String.format(Locale.ROOT, "%s %.1f s", name, seconds));
        history.note("kill", name, "ok", String.format(Locale.ROOT, "ready again after %.1f s", seconds));
    }
}
