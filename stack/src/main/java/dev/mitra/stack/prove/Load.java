package dev.mitra.stack.prove;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mitra.stack.LogIn;
import dev.mitra.stack.people.Wire;
import dev.mitra.stack.prove.Plan.PlannedOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/// Sends the planned orders from several workers and pays them by bank files of several wires.
final class Load {

    private static final int WORKERS = 8;
    private static final int WIRES = 5;

    private final Plan plan;
    private final List<LogIn.Person> resellers;
    private final Counter counter;
    private final Returns returns;
    private final LocalDate today;
    private final BulkWires bulk = new BulkWires();
    private final List<Wire> waiting = new ArrayList<>();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger statements = new AtomicInteger();

    Load(Plan plan, List<LogIn.Person> resellers, Counter counter, Returns returns, LocalDate today) {
        this.plan = plan;
        this.resellers = List.copyOf(resellers);
        this.counter = counter;
        this.returns = returns;
        this.today = today;
    }

    /// Which share has been placed and, where planned, paid: 0 to 1.
    double share() {
        return plan.orders().isEmpty() ? 1 : done.get() / (double) plan.orders().size();
    }

    /// @param gate waits until the order of this number may be sent
    void run(IntConsumer gate) {
        try (ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
            for (var i = 0; i < plan.orders().size(); i++) {
                var number = i;
                workers.execute(() -> {
                    gate.accept(number);
                    fulfil(plan.orders().get(number));
                    done.incrementAndGet();
                    send(drained(WIRES));
                });
            }
        }
        pay(bulk.rest(today));
        send(drained(1));
    }

    private void fulfil(PlannedOrder planned) {
        var reseller = resellers.get(planned.reseller());
        counter.place(reseller, planned.purchase())
                .flatMap(id -> counter.invoiced(reseller, id))
                .ifPresent(order -> settle(planned, reseller, order));
    }

    private void settle(PlannedOrder planned, LogIn.Person reseller, JsonNode order) {
        if (planned.temporary()) {
            counter.temporary(reseller, order);
        }
        var id = order.path("id").asText();
        counter.promises().planned(id, planned.payment());
        pay(planned.payment().wires(order, today));
        switch (planned.payment()) {
            case BULK -> pay(bulk.with(reseller.email(), order, today));
            case CANCELLED, CANCELLED_AND_PAID -> {
                send(drained(1));
                counter.cancel(reseller, id);
            }
            case REFUNDED -> {
                send(drained(1));
                returns.giveBack(order);
            }
            case EXACT, SHORT, TOPPED_UP, EXCESS, TWICE, UNIDENTIFIED, NONE -> {
                // the money is all there is to it
            }
        }
    }

    private void pay(List<Wire> wires) {
        synchronized (waiting) {
            waiting.addAll(wires);
        }
    }

    private List<Wire> drained(int atLeast) {
        synchronized (waiting) {
            if (waiting.size() < atLeast) {
                return List.of();
            }
            var wires = List.copyOf(waiting);
            waiting.clear();
            return wires;
        }
    }

    /// Every third file is sent twice: the second time must change nothing.
    private void send(List<Wire> wires) {
        if (wires.isEmpty()) {
            return;
        }
        var number = statements.incrementAndGet();
        var id = "PROVE-BANK-" + plan.seed() + "-" + number;
        counter.statement(id, wires);
        if (number % 3 == 0) {
            counter.statement(id + "-again", id, wires);
        }
    }
}
