package dev.mitra.stack.bench;

import dev.mitra.license.verifier.LicenseResult;
import dev.mitra.license.verifier.LicenseVerifier;
import dev.mitra.license.verifier.TrustedRoot;
import dev.mitra.stack.DemoStaff;
import dev.mitra.stack.Http;
import dev.mitra.stack.LogIn;
import dev.mitra.stack.Refusal;
import dev.mitra.stack.Service;
import dev.mitra.stack.Settings;
import dev.mitra.stack.ops.Ops;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Reading without change: the catalogue with partner prices, a quote, and a licence file, which a product
/// verifies without asking anybody.
record Reads(Settings settings, LogIn logIn, LogIn.Person reseller) {

    private static final String SKU = "TAB-NET-DEV-SB";

    Outcome catalogueAndQuotes(int clients, int reads) {
        var orders = reseller.to(Service.ORDER);
        var quote = orders.with("Idempotency-Key", "bench-quote-" + System.nanoTime())
                .post("/v1/quotes", Map.of("lines", List.of(Map.of("sku", SKU, "quantity", 3))))
                .expect("a quote")
                .path("id")
                .asText();
        var paths = List.of("/v1/products?limit=20", "/v1/products/" + SKU, "/v1/quotes/" + quote);
        var begin = System.nanoTime();
        var taken = Clients.run(
                clients,
                reads,
                number -> orders.get(paths.get(number % paths.size())).expect("a read"));
        return new Outcome(reads, Clients.secondsSince(begin), Map.of("readMs", taken));
    }

    /// @param times how often one file is verified
    Outcome verification(int times) {
        var licences = logIn.as(DemoStaff.SALES).to(Service.LICENSE);
        var licence = licences.get("/v1/licenses?limit=1")
                .expect("licences")
                .path("data")
                .path(0);
        var file = licences.get("/v1/licenses/" + licence.path("id").asText() + "/file");
        file.expect("a licence file");
        var verifier = verifier();
        var begin = System.nanoTime();
        var taken = Clients.run(1, times, _ -> {
            var result = verifier.verify(file.bytes());
            if (!(result instanceof LicenseResult.Valid)) {
                throw new Refusal("the licence does not verify: " + result.sentence());
            }
        });
        return new Outcome(times, Clients.secondsSince(begin), Map.of("verifyMs", taken));
    }

    private LicenseVerifier verifier() {
        var now = Ops.of(settings).clocks().getOrDefault(Service.LICENSE.fullName(), Instant.now());
        var builder = LicenseVerifier.forAnyProduct().clock(Clock.fixed(now, ZoneOffset.UTC));
        var roots = new Http(settings.url(Service.LICENSE))
                .get("/v1/license-roots")
                .expect("roots")
                .path("roots");
        Stream.iterate(0, i -> i < roots.size(), i -> i + 1)
                .map(roots::get)
                .forEach(root -> builder.trusting(TrustedRoot.ed25519(
                        root.path("kid").asText(), root.path("key").asText())));
        return builder.build();
    }
}
