package dev.mitra.stack.bench;

import dev.mitra.stack.Service;
import dev.mitra.stack.Stack;
import java.util.Map;
import java.util.function.Consumer;

/// The five services ended in order, and started again side by side: their tables stand, their classes come from the
/// archives that they wrote when they ended.
record Restart(Stack stack) {

    /// An operation is one start of all five; it has taken as long as the last of them took to be ready.
    Outcome allServices() {
        each(stack::stop);
        var begin = System.nanoTime();
        each(stack::start);
        return new Outcome(1, Clients.secondsSince(begin), Map.of());
    }

    private static void each(Consumer<String> work) {
        var services = Service.values();
        Clients.run(services.length, services.length, number -> work.accept(services[number].shortName()));
    }
}
