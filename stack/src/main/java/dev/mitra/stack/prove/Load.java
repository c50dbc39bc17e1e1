package dev.mitra.stack.prove;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mitra.stack.LogIn;
import dev.mitra.stack.people.Bank;
import dev.mitra.stack.people.Buying;
import dev.mitra.stack.people.Wire;
import dev.mitra.stack.prove.Plan.Payment;
import dev.mitra.stack.prove.Plan.PlannedOrder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// Sends the planned orders from several workers and pays them by bank files of one to five wires.
final class Load {

    private static final int WORKERS = 4;

    private final Plan plan;
    private final List<LogIn.Person> resellers;
    private final Bank bank;
    private final LocalDate today;
    private final Persistence persistence;
    private final Map<String, String> placed = new ConcurrentHashMap<>();
    private final List<String> refused = java.util.Collections.synchronizedList(new ArrayList<>());
    private final List<Wire> waiting = new ArrayList<>();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger statements = new AtomicInteger();

    Load(Plan plan, List<LogIn.Person> resellers, Bank bank, LocalDate today, Persistence persistence) {
        this.plan = plan;
        this.resellers = List.copyOf(resellers);
        this.bank = bank;
        this.today = today;
        this.persistence = persistence;
    }

    /// How many orders have been placed and, where planned, paid.
    int done() {
        return done.get();
    }

    /// The acknowledged orders: the key that was sent, the id that came back.
    Map<String, String> placed() {
        return Map.copyOf(placed);
    }

    /// What was refused although it should not have been.
    List<String> refused() {
        return List.copyOf(refused);
    }

    void run() {
        try (ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
            plan.orders().forEach(order -> workers.execute(() -> fulfil(order)));
        }
        sendStatement(drained(1));
    }

    private void fulfil(PlannedOrder planned) {
        var key = planned.purchase().key();
        var buying = new Buying(resellers.get(planned.reseller()));
        var answer = persistence.ask("place", key, () -> buying.send(planned.purchase()));
        if (!answer.isSuccess()) {
            refused.add(key + " " + answer.status() + " " + answer.text());
            return;
        }
        var id = answer.json().path("id").asText();
        placed.put(key, id);
        if (planned.payment() != Payment.NONE) {
            invoiced(buying, key, id, planned.payment());
        }
        done.incrementAndGet();
        sendStatement(drained(5));
    }

    private void invoiced(Buying buying, String key, String id, Payment payment) {
        for (var attempt = 0; attempt < 240; attempt++) {
            var order = persistence.ask("read", key, () -> reading(buying, id)).json();
            if (order.path("invoice").has("paymentReference")) {
                enqueue(order, payment);
                return;
            }
            dev.mitra.testkit.Await.within(java.time.Duration.ofMillis(500), () -> false);
        }
        refused.add(key + " has no invoice after two minutes");
    }

    private static dev.mitra.stack.Http.Answer reading(Buying buying, String id) {
        return buying.reseller().to(dev.mitra.stack.Service.ORDER).get("/v1/orders/" + id);
    }

    private void enqueue(JsonNode order, Payment payment) {
        var exact = Wire.paying(order, today, "Payer of " + order.path("number").asText());
        var wire = payment == Payment.EXACT ? exact : shortened(exact);
        synchronized (waiting) {
            waiting.add(wire);
        }
    }

    private static Wire shortened(Wire wire) {
        var less = new BigDecimal(wire.amount()).subtract(BigDecimal.TEN).toPlainString();
        return new Wire(wire.bankReference(), less, wire.currency(), wire.on(), wire.payer(), wire.remittance());
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
    private void sendStatement(List<Wire> wires) {
        if (wires.isEmpty()) {
            return;
        }
        var number = statements.incrementAndGet();
        var id = "PROVE-BANK-" + plan.seed() + "-" + number;
        for (var time = 0; time < (number % 3 == 0 ? 2 : 1); time++) {
            var answer = persistence.ask("bank file", id, () -> bank.upload(id, wires));
            if (!answer.isSuccess()) {
                refused.add(id + " " + answer.status() + " " + answer.text());
            }
        }
    }
}
