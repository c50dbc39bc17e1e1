package dev.mitra.account;

import static io.restassured.RestAssured.given;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrganisationId;
import dev.mitra.kernel.TypeId;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/// A person who is logged in, as the service knows it.
public record Somebody(String email, String token) {

    /// Logs in again: what a token says is as old as the token.
    public Somebody again() {
        return new Somebody(
                email,
                People.logIn(email, People.PASSWORD)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("accessToken"));
    }

    public AccountId id() {
        return new AccountId(
                TypeId.parse(AccountId.PREFIX, claims().getString("sub")).orElseThrow());
    }

    public OrganisationId home() {
        String id = get("/v1/accounts/me").path("organisation.id");
        return new OrganisationId(TypeId.parse(OrganisationId.PREFIX, id).orElseThrow());
    }

    /// What the token says.
    public JsonPath claims() {
        return JsonPath.from(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8));
    }

    public List<String> organisations() {
        return claims().getList("organisations");
    }

    public Response get(String path) {
        return as().get(path);
    }

    public Response post(String path, Map<String, ?> body) {
        return as().contentType("application/json").body(body).post(path);
    }

    public Response delete(String path) {
        return as().delete(path);
    }

    private RequestSpecification as() {
        return given().auth().oauth2(token);
    }
}
