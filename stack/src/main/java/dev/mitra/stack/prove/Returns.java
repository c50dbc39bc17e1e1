package dev.mitra.stack.prove;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mitra.stack.DemoStaff;
import dev.mitra.stack.Http;
import dev.mitra.stack.LogIn;
import dev.mitra.stack.Service;
import dev.mitra.testkit.Await;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/// What staff do about an order that is given back: sales takes it back, finance refunds the money.
record Returns(Persistence persistence, LogIn logIn, Promises promises) {

    /// Once it is released, which may be while its licences are being issued; what its buyer paid goes back as soon as
    /// it is credit.
    void giveBack(JsonNode order) {
        var id = order.path("id").asText();
        if (!awaited(id, "release", "RELEASED") || !takeBack(id) || !awaited(id, "payment", "CREDITED")) {
            return;
        }
        var amount = order.path("invoice").path("total");
        var answer = persistence.ask(
                "refund",
                id,
                () -> finance("refund-" + id)
                        .post(
                                "/v1/refunds",
                                Map.of(
                                        "resellerId",
                                        order.path("resellerId").asText(),
                                        "amount",
                                        amount,
                                        "words",
                                        "Order " + id + " was given back.")));
        // the credit may have paid another invoice meanwhile
        if (answer.isSuccess()) {
            promises.refunded(
                    answer.json().path("id").asText(), amount.path("amount").asText());
        }
    }

    /// False when refused.
    boolean takeBack(String id) {
        var answer = persistence.ask(
                "return",
                id,
                () -> logIn.as(DemoStaff.SALES)
                        .to(Service.ORDER)
                        .with("Idempotency-Key", "return-" + id)
                        .post(
                                "/v1/orders/" + id + "/return",
                                Map.of("reason", "The customer bought the wrong edition.")));
        if (answer.isSuccess()) {
            promises.returned(id);
        } else {
            promises.refused("return " + id + " " + answer.status() + " " + answer.text());
        }
        return answer.isSuccess();
    }

    private Http finance(String key) {
        return logIn.as(DemoStaff.FINANCE).to(Service.BILLING).with("Idempotency-Key", key);
    }

    private boolean awaited(String id, String axis, String wanted) {
        var end = Instant.now().plus(persistence.patience());
        var path = "/v1/orders/" + id;
        while (Instant.now().isBefore(end)) {
            var order = persistence.ask(
                    "read",
                    id,
                    () -> logIn.as(DemoStaff.SALES).to(Service.ORDER).get(path));
            if (order.json().path("status").path(axis).asText().equals(wanted)) {
                return true;
            }
            Await.within(Duration.ofMillis(200), () -> false);
        }
        promises.refused(
                id + " is not " + wanted + " after " + persistence.patience().toSeconds() + " s");
        return false;
    }
}
