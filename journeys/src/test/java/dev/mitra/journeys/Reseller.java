package dev.mitra.journeys;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A reseller of a journey, and what it does day by day. Set up through the public API alone.
final class Reseller {

    private static final List<String> BRANDS = List.of("Tabulon", "Quillmark", "Pixelloom");

    private final Person person;
    private final String company;
    private final Map<String, Object> address;
    private String applicationId = "";
    private String id = "";

    private Reseller(Person person, String company, Map<String, Object> address) {
        this.person = person;
        this.company = company;
        this.address = address;
    }

    /// Has an account, nothing more.
    static Reseller visitor(String country, String region) {
        var name = "shop" + UUID.randomUUID().toString().substring(0, 8);
        var person = Person.registered("owner@" + name + ".example", "Owner of " + name, "en");
        return new Reseller(person, "Shop " + name + " LLC", addressIn(country, region));
    }

    /// Applied, reviewed, approved, policy accepted, listed: may order (R2.6).
    static Reseller active(String country, String region) {
        var reseller = visitor(country, region);
        reseller.apply().then().statusCode(201);
        reseller.review().then().statusCode(200);
        reseller.approve().then().statusCode(200);
        reseller.acceptPolicy().then().statusCode(201);
        BRANDS.forEach(brand -> reseller.verifyListing(brand).then().statusCode(201));
        reseller.awaitActive();
        return reseller;
    }

    static List<String> brands() {
        return BRANDS;
    }

    Response apply() {
        var contact = Map.of("name", "Billing of " + company, "email", billingEmail());
        var response = person.at(Service.RESELLER)
                .body(Map.of(
                        "company",
                        company,
                        "website",
                        "https://" + person.email().split("@")[1],
                        "mainBusiness",
                        "IT_RESALE",
                        "resaleSharePercent",
                        90,
                        "market",
                        "Small firms that build business software",
                        "reason",
                        "Our customers ask for your products.",
                        "profile",
                        Map.of(
                                "legalName",
                                company,
                                "address",
                                address,
                                "currency",
                                "USD",
                                "language",
                                "en",
                                "billingContacts",
                                List.of(contact),
                                "deliverTo",
                                Map.of("name", "Orders", "emails", List.of(ordersEmail()), "language", "en"))))
                .post("/v1/reseller-applications");
        if (response.statusCode() == 201) {
            applicationId = response.path("id");
            id = response.path("resellerId");
        }
        return response;
    }

    Response review() {
        return Person.staff("sales")
                .at(Service.RESELLER)
                .body(Map.of())
                .post("/v1/reseller-applications/{id}/review", applicationId);
    }

    Response approve() {
        return Person.staff("sales")
                .at(Service.RESELLER)
                .body(Map.of(
                        "finding",
                        Map.of("specialisedInSoftwareRetail", true, "note", "A shop that sells software alone.")))
                .post("/v1/reseller-applications/{id}/approval", applicationId);
    }

    Response acceptPolicy() {
        JsonPath current = Person.nobody(Service.RESELLER)
                .get("/v1/policies")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return person.at(Service.RESELLER)
                .body(Map.of(
                        "policyVersion", current.getString("data[0].version"),
                        "sha256", current.getString("data[0].sha256")))
                .post("/v1/policy-acceptances");
    }

    Response verifyListing(String brand) {
        return Person.staff("sales")
                .at(Service.RESELLER)
                .body(Map.of("brand", brand, "url", "https://" + person.email().split("@")[1] + "/" + brand))
                .post("/v1/resellers/{id}/listing-verifications", id);
    }

    /// ACTIVE in reseller-service, known to order-service, and in the token.
    void awaitActive() {
        await("the reseller is known everywhere").atMost(Suite.PATIENCE).until(() -> {
            person.logInAgain();
            return person.at(Service.ORDER).get("/v1/products?limit=1").path("data[0].partnerPrice") != null;
        });
    }

    Person person() {
        return person;
    }

    String id() {
        return id;
    }

    String billingEmail() {
        return "billing@" + person.email().split("@")[1];
    }

    String ordersEmail() {
        return "orders@" + person.email().split("@")[1];
    }

    Response standing() {
        return person.at(Service.RESELLER).get("/v1/resellers/me");
    }

    private static Map<String, Object> addressIn(String country, String region) {
        return Map.of(
                "line1",
                "1 Main Street",
                "city",
                "Springfield",
                "region",
                region,
                "postalCode",
                "78701",
                "country",
                country);
    }
}
