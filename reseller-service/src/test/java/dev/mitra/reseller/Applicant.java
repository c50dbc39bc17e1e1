package dev.mitra.reseller;

import static io.restassured.RestAssured.given;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.ResellerId;
import dev.mitra.kernel.TypeId;
import dev.mitra.testkit.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A firm on its way into the programme, through the API alone.
public final class Applicant {

    public static final List<String> BRANDS = List.of("Tabulon", "Quillmark", "Pixelloom");

    private final AccountId account = AccountId.random();
    private final String domain = "shop" + UUID.randomUUID().toString().substring(0, 8) + ".example";
    private final String company;
    private final String language;
    private String application = "";
    private String reseller = "";

    private Applicant(String company, String language) {
        this.company = company;
        this.language = language;
    }

    public static Applicant somebody() {
        return new Applicant("Firm " + UUID.randomUUID(), "en");
    }

    public static Applicant called(String company, String language) {
        return new Applicant(company, language);
    }

    public static Applicant approved() {
        var applicant = somebody();
        applicant.join();
        return applicant;
    }

    public static Applicant active() {
        var applicant = somebody();
        applicant.activate();
        return applicant;
    }

    /// From the form to the approval.
    private void join() {
        apply("IT_RESALE").then().statusCode(201);
        review().then().statusCode(200);
        approve(true, null).then().statusCode(200);
    }

    /// From the form to the first order.
    public void activate() {
        join();
        acceptPolicy().then().statusCode(201);
        BRANDS.forEach(brand -> verifyListing(brand).then().statusCode(201));
    }

    public EmailAddress email() {
        return Samples.email("owner@" + domain);
    }

    public AccountId account() {
        return account;
    }

    public String company() {
        return company;
    }

    public String application() {
        return application;
    }

    public String reseller() {
        return reseller;
    }

    public ResellerId resellerId() {
        return new ResellerId(TypeId.parse(ResellerId.PREFIX, reseller).orElseThrow());
    }

    public RequestSpecification asItself() {
        return json(Tokens.customer(account, email()));
    }

    /// Somebody of sales who happens to be this person.
    public RequestSpecification asSalesOfItself() {
        return json(Tokens.of(account, "sales").email(email(), true).sign());
    }

    public static RequestSpecification asSales() {
        return json(Tokens.sales());
    }

    public static RequestSpecification json(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public Map<String, Object> request(String mainBusiness) {
        var request = new HashMap<String, Object>();
        request.put("company", company);
        request.put("website", "https://" + domain);
        request.put("mainBusiness", mainBusiness);
        request.put("resaleSharePercent", 90);
        request.put("market", "Small firms");
        request.put("reason", "Our customers ask for it.");
        request.put("profile", profile());
        return request;
    }

    public Map<String, Object> profile() {
        var address = Map.of("line1", "1 Main Street", "city", "Austin", "region", "TX", "country", "US");
        var profile = new HashMap<String, Object>();
        profile.put("legalName", company);
        profile.put("address", address);
        profile.put("currency", "USD");
        profile.put("language", language);
        profile.put("billingContacts", List.of(Map.of("name", "Billing", "email", "billing@" + domain)));
        profile.put("deliverTo", Map.of("name", "Orders", "emails", List.of("orders@" + domain), "language", language));
        return profile;
    }

    public Response apply(String mainBusiness) {
        return apply(request(mainBusiness));
    }

    public Response apply(Map<String, Object> request) {
        var response = asItself().body(request).post("/v1/reseller-applications");
        if (response.statusCode() == 201) {
            application = response.path("id");
            reseller = response.path("resellerId");
        }
        return response;
    }

    public Response review() {
        return step(asSales(), "review", Map.of());
    }

    public Response ask(String question) {
        return step(asSales(), "information-request", Map.of("question", question));
    }

    public Response approve(boolean specialised, @Nullable String ratePercent) {
        var body = new HashMap<String, Object>();
        body.put("finding", Map.of("specialisedInSoftwareRetail", specialised, "note", "Looked at its shop."));
        if (ratePercent != null) {
            body.put("ratePercent", ratePercent);
        }
        return step(asSales(), "approval", body);
    }

    public Response reject(String reason) {
        return step(asSales(), "rejection", Map.of("reason", reason));
    }

    public Response step(RequestSpecification who, String step, Map<String, Object> body) {
        return who.body(body).post("/v1/reseller-applications/{id}/{step}", application, step);
    }

    public Response acceptPolicy() {
        String sha256 = given().get("/v1/policies?lang=" + language).path("data[0].sha256");
        return asItself()
                .header("User-Agent", "acceptance-test/1")
                .body(Map.of("policyVersion", "2026-01", "sha256", sha256))
                .post("/v1/policy-acceptances");
    }

    public Response verifyListing(String brand) {
        return asSales()
                .body(Map.of("brand", brand, "url", "https://" + domain + "/" + brand))
                .post("/v1/resellers/{id}/listing-verifications", reseller);
    }

    public Response mine() {
        return asItself().get("/v1/resellers/me");
    }
}
