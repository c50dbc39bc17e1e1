package dev.mitra.stack.prove;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mitra.stack.LogIn;
import dev.mitra.stack.Service;
import dev.mitra.stack.people.Bank;
import dev.mitra.stack.people.Buying;
import dev.mitra.stack.people.Purchase;
import dev.mitra.stack.people.Wire;
import dev.mitra.testkit.Await;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One careful caller's dealings with the services: every call is repeated with its key until its answer is
/// definite, and what was acknowledged is noted.
record Counter(Persistence persistence, Bank bank, Promises promises) {

    /// Places the order; empty when it was refused.
    Optional<String> place(LogIn.Person reseller, Purchase purchase) {
        var key = purchase.key();
        var answer = persistence.ask("place", key, () -> new Buying(reseller).send(purchase));
        if (!answer.isSuccess()) {
            promises.refused("place " + key + " " + answer.status() + " " + answer.text());
            return Optional.empty();
        }
        var id = answer.json().path("id").asText();
        promises.placed(key, id);
        return Optional.of(id);
    }

    /// The order with its invoice; empty when there is none after as long as this caller is patient.
    Optional<JsonNode> invoiced(LogIn.Person reseller, String id) {
        var end = Instant.now().plus(persistence.patience());
        while (Instant.now().isBefore(end)) {
            var order = order(reseller, id);
            if (order.path("invoice").has("paymentReference")) {
                return Optional.of(order);
            }
            Await.within(Duration.ofMillis(250), () -> false);
        }
        promises.refused(id + " has no invoice after " + persistence.patience().toSeconds() + " s");
        return Optional.empty();
    }

    JsonNode order(LogIn.Person reseller, String id) {
        return persistence
                .ask("read", id, () -> reseller.to(Service.ORDER).get("/v1/orders/" + id))
                .json();
    }

    /// Only what is neither paid nor released may be cancelled: a refusal is an answer like another.
    void cancel(LogIn.Person reseller, String id) {
        var answer = persistence.ask(
                "cancel",
                id,
                () -> reseller.to(Service.ORDER)
                        .with("Idempotency-Key", "cancel-" + id)
                        .post(
                                "/v1/orders/" + id + "/cancellation",
                                Map.of("reason", "The customer changed its mind.")));
        if (answer.isSuccess()) {
            promises.cancelled(id);
        }
    }

    /// False when refused: once the order is released, or when the reseller has as many as it may.
    boolean temporary(LogIn.Person reseller, JsonNode order) {
        var id = order.path("id").asText();
        var line = order.path("lines").path(0).path("lineId").asText();
        var answer = persistence.ask(
                "temporary",
                id,
                () -> reseller.to(Service.LICENSE)
                        .with("Idempotency-Key", "temporary-" + id)
                        .post("/v1/temporary-licenses", Map.of("orderId", id, "lineId", line)));
        if (answer.isSuccess()) {
            promises.temporary(answer.json().path("id").asText());
        }
        return answer.isSuccess();
    }

    void statement(String id, List<Wire> wires) {
        statement(id, id, wires);
    }

    void statement(String key, String id, List<Wire> wires) {
        var answer = persistence.ask("bank file", id, () -> bank.upload(key, id, wires));
        if (answer.isSuccess()) {
            wires.forEach(promises::wired);
        } else {
            promises.refused("bank file " + id + " " + answer.status() + " " + answer.text());
        }
    }
}
