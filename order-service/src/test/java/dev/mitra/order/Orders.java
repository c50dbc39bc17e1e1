package dev.mitra.order;

import static io.restassured.RestAssured.given;

import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.TypeId;
import dev.mitra.order.licence.LicenseId;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;

/// Requests for orders, as a partner system sends them.
public final class Orders {

    public static final String SHIP_TO = """
            "shipTo":{"company":"PT Contoh Nusantara","person":"Ayu Contoh","email":"ayu@contoh-nusantara.example",
              "address":{"line1":"Jalan Melati 7","city":"Bandung","postalCode":"40115","country":"ID"},
              "language":"id"}""";
    public static final String LINES = "\"lines\":[{\"sku\":\"TAB-NET-DEV-SB\",\"quantity\":2}]";
    public static final String BODY = "{" + SHIP_TO + "," + LINES + "}";

    private Orders() {}

    public static Response post(Partner partner, String body) {
        return post(partner, body, UUID.randomUUID().toString());
    }

    public static Response post(Partner partner, String body, String key) {
        return given().auth()
                .oauth2(partner.token())
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/orders");
    }

    public static OrderId place(Partner partner) {
        return idOf(post(partner, BODY));
    }

    public static Response renew(Partner partner, LicenseId license) {
        return post(partner, "{" + SHIP_TO + "," + renewalOf(license) + "}");
    }

    /// The lines of an order that renews one licence for a year.
    public static String renewalOf(LicenseId license) {
        return "\"lines\":[{\"sku\":\"TAB-NET-DEV-SB\",\"quantity\":1,\"renewal\":{\"years\":1,\"licenses\":[\""
                + license.external() + "\"]}}]";
    }

    public static OrderId idOf(Response placed) {
        var id = placed.then().statusCode(201).extract().<String>path("id");
        return new OrderId(TypeId.parse(OrderId.PREFIX, id).orElseThrow());
    }

    /// @param act `return`, `hold` or `resumption`
    public static ValidatableResponse act(String token, OrderId order, String act) {
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body("{\"reason\":\"It does not fit.\"}")
                .post("/v1/orders/" + order.external() + "/" + act)
                .then();
    }

    public static Response cancel(Partner partner, OrderId order) {
        return given().auth()
                .oauth2(partner.token())
                .contentType(ContentType.JSON)
                .body("{\"reason\":\"Ordered twice.\"}")
                .post("/v1/orders/" + order.external() + "/cancellation");
    }
}
