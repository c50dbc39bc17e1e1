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
import java.util.function.Supplier;
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
        return look(
                clients,
                reads,
                List.of(
                        () -> orders.get("/v1/products?limit=20"),
                        () -> orders.get("/v1/products/" + SKU),
                        () -> orders.get("/v1/quotes/" + quote)));
    }

    /// What grows with every order: a reseller's orders and invoices, and those of all for the staff.
    Outcome lists(int clients, int reads) {
        var orders = reseller.to(Service.ORDER);
        var invoices = reseller.to(Service.BILLING);
        var staff = logIn.as(DemoStaff.SALES);
        var allOrders = staff.to(Service.ORDER);
        var allLicences = staff.to(Service.LICENSE);
        return look(
                clients,
                reads,
                List.of(
                        () -> orders.get("/v1/orders?limit=20"),
                        () -> invoices.get("/v1/invoices?limit=20"),
                        () -> allOrders.get("/v1/orders?limit=20"),
                        () -> allLicences.get("/v1/licenses?limit=20")));
    }

    /// One look after the other, and again from the first.
    static Outcome look(int clients, int reads, List<Supplier<Http.Answer>> looks) {
        var begin = System.nanoTime();
        var taken = Clients.run(
                clients, reads, number -> looks.get(number % looks.size()).get().expect("a read"));
        return new Outcome(reads, Clients.secondsSince(begin), Map.of("readMs", taken));
    }

    /// What a product does with its licence file, in this JVM.
    ///
    /// @param times how often one file is verified
    Supplier<Outcome> verification(int times) {
        var licences = logIn.as(DemoStaff.SALES).to(Service.LICENSE);
        var licence = licences.get("/v1/licenses?limit=1")
                .expect("licences")
                .path("data")
                .path(0);
        var file = licences.get("/v1/licenses/" + licence.path("id").asText() + "/file");
        file.expect("a licence file");
        var verifier = verifier();
        return () -> {
            var taken = new Latencies();
            var begin = System.nanoTime();
            for (int i = 0; i < times; i++) {
                var start = System.nanoTime();
                if (!(verifier.verify(file.bytes()) instanceof LicenseResult.Valid)) {
                    throw new Refusal("the licence does not verify");
                }
                taken.add(System.nanoTime() - start);
            }
            return new Outcome(times, Clients.secondsSince(begin), Map.of("verifyMs", taken));
        };
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
