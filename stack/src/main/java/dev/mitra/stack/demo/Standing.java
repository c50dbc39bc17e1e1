package dev.mitra.stack.demo;

import dev.mitra.stack.LogIn;
import dev.mitra.stack.Refusal;
import dev.mitra.stack.Service;
import dev.mitra.testkit.Await;
import java.time.Duration;

/// How a reseller stands, as reseller-service tells it.
record Standing(LogIn.Person reseller) {

    boolean is(String value) {
        return me().json().path("standing").path("value").asText().equals(value);
    }

    void await(String value) {
        if (!Await.within(Duration.ofSeconds(60), () -> is(value))) {
            throw new Refusal(reseller.email() + " should be " + value + ": " + me().text());
        }
    }

    private dev.mitra.stack.Http.Answer me() {
        return reseller.to(Service.RESELLER).get("/v1/resellers/me");
    }
}
