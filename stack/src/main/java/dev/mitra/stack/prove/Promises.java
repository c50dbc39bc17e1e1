package dev.mitra.stack.prove;

import dev.mitra.stack.people.Wire;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What the services have acknowledged to the callers of this run, what was planned to come of it, and what they
/// refused although they should not.
final class Promises {

    private final String prefix;
    private final Map<String, String> placed = new ConcurrentHashMap<>();
    private final Map<String, Payment> planned = new ConcurrentHashMap<>();
    private final Map<String, Wire> wires = new ConcurrentHashMap<>();
    private final Map<String, String> refunds = new ConcurrentHashMap<>();
    private final Set<String> cancelled = ConcurrentHashMap.newKeySet();
    private final Set<String> returned = ConcurrentHashMap.newKeySet();
    private final Set<String> temporary = ConcurrentHashMap.newKeySet();
    private final List<String> refused = Collections.synchronizedList(new ArrayList<>());

    /// Of the run with this seed.
    Promises(long seed) {
        this("PROVE-" + seed + "-");
    }

    /// @param prefix with which the keys of this run begin
    private Promises(String prefix) {
        this.prefix = prefix;
    }

    /// Whoever ordered.
    static Promises ofAnyRun() {
        return new Promises("PROVE-");
    }

    /// Whether an order with this key was sent by this run, be it acknowledged or not.
    boolean isOurs(String key) {
        return key.startsWith(prefix);
    }

    void placed(String key, String order) {
        placed.put(key, order);
    }

    void planned(String order, Payment payment) {
        planned.put(order, payment);
    }

    void wired(Wire wire) {
        wires.put(wire.bankReference(), wire);
    }

    void refunded(String refund, String amount) {
        refunds.put(refund, amount);
    }

    void cancelled(String order) {
        cancelled.add(order);
    }

    void returned(String order) {
        returned.add(order);
    }

    void temporary(String license) {
        temporary.add(license);
    }

    void refused(String what) {
        refused.add(what);
    }

    /// The key that was sent, the id that came back.
    Map<String, String> placed() {
        return Map.copyOf(placed);
    }

    /// How the payers of orders behaved.
    Map<String, Payment> planned() {
        return Map.copyOf(planned);
    }

    /// Money in bank files that were acknowledged, by the bank's references.
    Map<String, Wire> wires() {
        return Map.copyOf(wires);
    }

    /// Refunds that were acknowledged, with their amounts.
    Map<String, String> refunds() {
        return Map.copyOf(refunds);
    }

    /// Orders whose cancellation was acknowledged.
    Set<String> cancelled() {
        return Set.copyOf(cancelled);
    }

    /// Orders whose return was acknowledged.
    Set<String> returned() {
        return Set.copyOf(returned);
    }

    /// Temporary licences that were acknowledged.
    Set<String> temporary() {
        return Set.copyOf(temporary);
    }

    List<String> refused() {
        return List.copyOf(refused);
    }
}
