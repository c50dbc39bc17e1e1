package dev.mitra.stack.people;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mitra.stack.Http;
import dev.mitra.stack.LogIn;
import dev.mitra.stack.Refusal;
import dev.mitra.stack.Service;
import dev.mitra.testkit.Await;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

/// A reseller's dealings with order-service.
public record Buying(LogIn.Person reseller, Duration patience) {

    public Buying(LogIn.Person reseller) {
        this(reseller, Duration.ofSeconds(60));
    }

    /// One attempt; the caller judges the answer.
    public Http.Answer send(Purchase purchase) {
        return orders().with("Idempotency-Key", purchase.key()).post("/v1/orders", purchase.json());
    }

    /// Places the order and waits for its invoice.
    public JsonNode place(Purchase purchase) {
        var order = send(purchase).expect("order " + purchase.key());
        return await(
                order.path("id").asText(),
                "its invoice",
                now -> now.path("invoice").has("paymentReference"));
    }

    public JsonNode get(String order) {
        return orders().get("/v1/orders/" + order).expect("order " + order);
    }

    public JsonNode awaitDelivered(String order) {
        return await(
                order,
                "its licences",
                now -> now.path("status").path("fulfilment").asText().equals("DELIVERED"));
    }

    /// Asks until the order is as wanted.
    public JsonNode await(String order, String what, Predicate<JsonNode> wanted) {
        var last = new AtomicReference<JsonNode>(get(order));
        if (!Await.within(patience, () -> {
            last.set(get(order));
            return wanted.test(last.get());
        })) {
            throw new Refusal("order " + order + " waits for " + what + " in vain: " + last.get());
        }
        return last.get();
    }

    private Http orders() {
        return reseller.to(Service.ORDER);
    }
}
