package dev.mitra.stack.prove;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mitra.stack.LogIn;
import dev.mitra.stack.people.Buying;
import dev.mitra.stack.people.Wire;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/// Things that happen at the same moment. Who wins does not matter; that exactly one does is what the
/// invariants and the findings here judge.
final class Races {

    private final List<LogIn.Person> resellers;
    private final Counter counter;
    private final LocalDate today;
    private final long seed;
    private final int crowd;
    private final List<String> findings = new ArrayList<>();

    /// @param crowd how many at once
    Races(List<LogIn.Person> resellers, Counter counter, LocalDate today, long seed, int crowd) {
        this.resellers = List.copyOf(resellers);
        this.counter = counter;
        this.today = today;
        this.seed = seed;
        this.crowd = crowd;
    }

    /// What came out as it never may, in words.
    List<String> findings() {
        return List.copyOf(findings);
    }

    void run() {
        // before anything else: the other races pay orders of the last reseller, and once it is established nothing is
        // temporary
        moreTemporaryLicencesThanAllowed();
        var orders = sameNewCustomer();
        sameFileAtOnce(orders);
        payTwice();
        sameKeyAtOnce();
        cancelAgainstPay();
    }

    /// One account comes of it (I2).
    private List<JsonNode> sameNewCustomer() {
        var placing = new ArrayList<Supplier<List<JsonNode>>>();
        for (var i = 0; i < crowd; i++) {
            var number = i;
            placing.add(() -> ordered("SAME-" + number, reseller(number), 70_000));
        }
        return AtOnce.run(placing).stream().flatMap(List::stream).toList();
    }

    /// Each payment counts once (I3, I4).
    private void sameFileAtOnce(List<JsonNode> orders) {
        var wires = new ArrayList<Wire>();
        orders.forEach(order -> wires.addAll(planned(Payment.EXACT, order)));
        if (!wires.isEmpty()) {
            var id = "PROVE-BANK-" + seed + "-RACE";
            var sending = new ArrayList<Supplier<Boolean>>();
            for (var i = 0; i < 4; i++) {
                var key = id + "-" + i;
                sending.add(() -> {
                    counter.statement(key, id, wires);
                    return true;
                });
            }
            AtOnce.run(sending);
        }
    }

    /// The second payment stays as credit (I4, I8).
    private void payTwice() {
        for (var order : ordered("TWICE", reseller(0), 70_001)) {
            var wires = planned(Payment.TWICE, order);
            var sending = new ArrayList<Supplier<Boolean>>();
            for (var wire : wires) {
                sending.add(() -> {
                    counter.statement("PROVE-BANK-" + seed + "-" + wire.bankReference(), List.of(wire));
                    return true;
                });
            }
            AtOnce.run(sending);
        }
    }

    /// Never released and cancelled; the money is credit when the cancellation wins (I1, I4).
    void cancelAgainstPay() {
        for (var i = 0; i < 4; i++) {
            var reseller = reseller(resellers.size() - 1);
            for (var order : ordered("CANCEL-" + i, reseller, 70_002)) {
                var id = order.path("id").asText();
                var wires = planned(Payment.CANCELLED_AND_PAID, order);
                AtOnce.run(List.of(
                        () -> {
                            counter.cancel(reseller, id);
                            return true;
                        },
                        () -> {
                            counter.statement("PROVE-BANK-" + seed + "-" + id, wires);
                            return true;
                        }));
            }
        }
    }

    /// One order comes of it (I9).
    void sameKeyAtOnce() {
        var purchase = Plan.purchase("PROVE-" + seed + "-KEY", 70_003, new Random(seed));
        var placing = new ArrayList<Supplier<String>>();
        for (var i = 0; i < 6; i++) {
            placing.add(() -> {
                var answer = counter.persistence()
                        .ask("place", purchase.key(), () -> new Buying(reseller(0)).send(purchase));
                return answer.json().path("id").asText();
            });
        }
        var ids = AtOnce.run(placing).stream().distinct().toList();
        if (ids.size() != 1) {
            findings.add("one key at once made " + ids);
        }
        counter.promises().placed(purchase.key(), ids.getFirst());
    }

    /// No more than the allowance may be running (I8).
    void moreTemporaryLicencesThanAllowed() {
        var reseller = reseller(resellers.size() - 1);
        var placing = new ArrayList<Supplier<List<JsonNode>>>();
        for (var i = 0; i < Limits.TEMPORARY_LICENCES + 6; i++) {
            var name = "TEMPORARY-" + i;
            placing.add(() -> ordered(name, reseller, 70_004));
        }
        var waiting = AtOnce.run(placing).stream().flatMap(List::stream).toList();
        var asking = new ArrayList<Supplier<Boolean>>();
        for (var order : waiting) {
            asking.add(() -> counter.temporary(reseller, order));
        }
        if (AtOnce.run(asking).stream().noneMatch(granted -> granted)) {
            findings.add("no temporary licence was granted, so the allowance was not tried");
        }
    }

    /// Given back in the moment of its release, while its account and its licences are being made: none stands in the
    /// end (I1).
    ///
    /// @param onTerms whose orders are released when they are placed
    void returnAgainstIssue(LogIn.Person onTerms, Returns returns) {
        var returning = new ArrayList<Supplier<Boolean>>();
        for (var i = 0; i < 4; i++) {
            var purchase = Plan.purchase("PROVE-" + seed + "-RETURN-" + i, 71_000 + i, new Random(seed));
            returning.add(() -> counter.place(onTerms, purchase)
                    .filter(id -> {
                        counter.promises().planned(id, Payment.REFUNDED);
                        return returns.takeBack(id);
                    })
                    .isPresent());
        }
        if (AtOnce.run(returning).stream().noneMatch(taken -> taken)) {
            findings.add("no order was taken back, so that return against issue was not tried");
        }
    }

    private List<Wire> planned(Payment payment, JsonNode order) {
        counter.promises().planned(order.path("id").asText(), payment);
        return payment.wires(order, today);
    }

    private List<JsonNode> ordered(String name, LogIn.Person reseller, int customer) {
        var purchase = Plan.purchase("PROVE-" + seed + "-" + name, customer, new Random(seed));
        return counter.place(reseller, purchase).flatMap(id -> counter.invoiced(reseller, id)).stream()
                .toList();
    }

    private LogIn.Person reseller(int number) {
        return resellers.get(number % resellers.size());
    }
}
