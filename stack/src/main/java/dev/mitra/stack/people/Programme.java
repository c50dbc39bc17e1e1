package dev.mitra.stack.people;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mitra.stack.DemoStaff;
import dev.mitra.stack.Http;
import dev.mitra.stack.LogIn;
import dev.mitra.stack.Refusal;
import dev.mitra.stack.Service;
import dev.mitra.testkit.Await;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Becoming a reseller, both sides of the desk: application, review, approval, policy, listing (R2.4 to R2.6).
public record Programme(LogIn logIn) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<String> BRANDS = List.of("Tabulon", "Quillmark", "Pixelloom");

    /// From where the applicant stands to ACTIVE with the default rate; answers the person with the new role.
    public LogIn.Person join(Company company, LogIn.Person person) {
        var mine = person.to(Service.RESELLER);
        if (mine.get("/v1/resellers/me").json().path("status").asText().equals("ACTIVE")) {
            return person;
        }
        var application = applied(company, mine);
        var id = application.path("id").asText();
        var reseller = application.path("resellerId").asText();
        if (!application.path("status").asText().equals("APPROVED")) {
            approve(id);
        }
        acceptPolicy(mine, company.email());
        verifyListings(reseller, company.website());
        awaitActive(person, company);
        return person;
    }

    private static JsonNode applied(Company company, Http mine) {
        var known =
                mine.get("/v1/reseller-applications").expect("own applications").path("data");
        return known.isEmpty()
                ? mine.with("Idempotency-Key", "apply-" + company.email())
                        .post("/v1/reseller-applications", company.application())
                        .expect("application of " + company.legalName())
                : known.get(0);
    }

    private void approve(String application) {
        var sales = logIn.as(DemoStaff.SALES).to(Service.RESELLER);
        var path = "/v1/reseller-applications/" + application;
        sales.with("Idempotency-Key", "review-" + application).post(path + "/review", Map.of());
        var finding = Map.of("specialisedInSoftwareRetail", true, "note", "Sells software licences only.");
        sales.with("Idempotency-Key", "approve-" + application)
                .post(path + "/approval", Map.of("finding", finding))
                .expect("approval of " + application);
    }

    private static void acceptPolicy(Http mine, String who) {
        // the version in force stands first
        var policy = mine.get("/v1/policies").expect("policies").path("data").path(0);
        mine.with("Idempotency-Key", "accept-" + who)
                .post(
                        "/v1/policy-acceptances",
                        Map.of(
                                "policyVersion",
                                policy.path("version").asText(),
                                "sha256",
                                policy.path("sha256").asText()))
                .expect("acceptance by " + who);
    }

    private void verifyListings(String reseller, String website) {
        var sales = logIn.as(DemoStaff.SALES).to(Service.RESELLER);
        for (var brand : BRANDS) {
            sales.with("Idempotency-Key", "listing-" + brand + "-" + reseller)
                    .post(
                            "/v1/resellers/" + reseller + "/listing-verifications",
                            Map.of("brand", brand, "url", website + "/brands/" + brand))
                    .expect("listing of " + brand);
        }
    }

    private void awaitActive(LogIn.Person person, Company company) {
        var active = Await.within(
                PATIENCE,
                () -> person.to(Service.RESELLER)
                        .get("/v1/resellers/me")
                        .json()
                        .path("status")
                        .asText()
                        .equals("ACTIVE"));
        // each look for the new role is a log-in, which is made to be slow
        var may = active
                && Await.within(PATIENCE, () -> {
                    logIn.forget(company.email());
                    return person.to(Service.ORDER).get("/v1/orders?limit=1").isSuccess();
                });
        if (!may) {
            throw new Refusal(company.legalName() + " did not become active: "
                    + person.to(Service.RESELLER).get("/v1/resellers/me").text());
        }
    }
}
