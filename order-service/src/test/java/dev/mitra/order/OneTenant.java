package dev.mitra.order;

import static dev.mitra.order.Orders.BODY;
import static dev.mitra.order.Orders.LINES;
import static dev.mitra.order.Orders.SHIP_TO;
import static dev.mitra.order.Orders.idOf;
import static dev.mitra.order.Orders.post;
import static io.restassured.RestAssured.given;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrderId;
import dev.mitra.order.reseller.ResellerFact;
import dev.mitra.order.reseller.Standing;
import dev.mitra.testkit.Tenancy;
import dev.mitra.testkit.Tokens;
import io.restassured.http.ContentType;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/// Makes a tenant with one of everything, for the tests that walk through all operations.
@Dependent
class OneTenant {

    private static final String FIRM = "PT Rahasia Seribu Pintu";
    private static final String CUSTOMER_ORDER = "PO-SERIBU-PINTU-9";

    @Inject
    Situations situations;

    Tenancy tenancy() {
        var tenant = situations.activeReseller(Standing.NEW);
        order(tenant);
        var order = order(tenant);
        var customer = AccountId.random();
        situations.accountReady(order, customer);
        situations.paid(order, 2);
        var other = situations.activeReseller(Standing.NEW);
        var suspended = situations.activeReseller(Standing.NEW);
        situations.tell(suspended, 2, new ResellerFact.Suspended());

        return Tenancy.of("ord", order.external())
                .and("quo", quote(tenant))
                .and("directOrder", direct(tokenOf(customer)))
                .known("sku", "TAB-NET-DEV-SB")
                .known("currency", "USD")
                .known("productVersion", "26.1")
                .secret(situations.order(order).order().number().digits())
                .secret(FIRM)
                .secret(CUSTOMER_ORDER)
                .owner("reseller", tenant.token())
                .owner("customer", tokenOf(customer))
                .otherReseller(other.account(), other.reseller())
                .suspended(suspended.account(), suspended.reseller());
    }

    private static String tokenOf(AccountId customer) {
        return Tokens.customer(customer, Examples.email("ayu@contoh-nusantara.example"));
    }

    private static String direct(String token) {
        var body = "{\"billTo\":{\"name\":\"" + FIRM + "\",\"language\":\"id\",\"address\":{\"line1\":\"Jalan 1\","
                + "\"city\":\"Medan\",\"country\":\"ID\"}}," + SHIP_TO + "," + LINES + "}";
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/direct-orders")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static OrderId order(Partner partner) {
        var body = BODY.replace("PT Contoh Nusantara", FIRM)
                .replace("\"lines\"", "\"purchaseOrderNumber\":\"" + CUSTOMER_ORDER + "\",\"lines\"");
        return idOf(post(partner, body));
    }

    private static String quote(Partner partner) {
        return given().auth()
                .oauth2(partner.token())
                .contentType(ContentType.JSON)
                .body("{" + LINES + "}")
                .post("/v1/quotes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
