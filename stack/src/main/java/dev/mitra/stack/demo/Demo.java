package dev.mitra.stack.demo;

import static dev.mitra.stack.demo.DemoPeople.CACTUS;
import static dev.mitra.stack.demo.DemoPeople.CONTOH;
import static dev.mitra.stack.demo.DemoPeople.FJORDBYTE;
import static dev.mitra.stack.demo.DemoPeople.LONESTAR;
import static dev.mitra.stack.demo.DemoPeople.NORDVIK;
import static dev.mitra.stack.demo.DemoPeople.SUNDARAYA;

import dev.mitra.stack.DemoStaff;
import dev.mitra.stack.LogIn;
import dev.mitra.stack.Service;
import dev.mitra.stack.Settings;
import dev.mitra.stack.ops.ClockStep;
import dev.mitra.stack.ops.Ops;
import dev.mitra.stack.people.Buying;
import dev.mitra.stack.people.Company;
import dev.mitra.stack.people.EndCustomer;
import dev.mitra.stack.people.Programme;
import dev.mitra.stack.people.Purchase;
import dev.mitra.stack.people.Registration;
import java.util.List;
import java.util.Map;

/// Seeds what a visitor of the demo finds: three resellers that stand differently, their customers, and orders
/// in several states. Every order has a key of its own, so that a second run finds it and adds nothing.
public final class Demo {

    private final Settings settings;
    private final LogIn logIn;
    private final DemoWires wires;

    private Demo(Settings settings) {
        this.settings = settings;
        this.logIn = new LogIn(settings);
        this.wires = new DemoWires(settings, logIn);
    }

    public static Demo of(Settings settings) {
        return new Demo(settings);
    }

    /// Answers whether anything was missing.
    public boolean seed() {
        if (isComplete()) {
            return false;
        }
        overdueReseller();
        establishedReseller();
        newReseller();
        return true;
    }

    /// The last order that is seeded tells that all before it were.
    private boolean isComplete() {
        var session = new dev.mitra.stack.Http(settings.url(Service.ACCOUNT))
                .post("/v1/sessions", Map.of("email", SUNDARAYA.email(), "password", DemoStaff.PASSWORD));
        return session.isSuccess()
                && logIn.as(SUNDARAYA.email(), DemoStaff.PASSWORD)
                        .to(Service.ORDER)
                        .get("/v1/orders?limit=50")
                        .text()
                        .contains("DEMO-SUN-3");
    }

    /// Three paid orders, one on terms that nobody paid, and then the days go by (R7.3, R7.6, R7.7).
    private void overdueReseller() {
        var buying = join(FJORDBYTE);
        var standing = new Standing(buying.reseller());
        if (standing.is("RESTRICTED")) {
            return;
        }
        for (var i = 1; i <= 3; i++) {
            deliver(buying, FJORDBYTE, order("DEMO-FJO-" + i, NORDVIK, "QUI-JAVA-DEV-SB", 1));
        }
        standing.await("ESTABLISHED");
        buying.awaitDelivered(id(buying, order("DEMO-FJO-4", NORDVIK, "PIX-NET-SITE-SB", 1)));
        Ops.of(settings).advance(ClockStep.parse("+32d"), settings.quietTimeout());
        standing.await("RESTRICTED");
    }

    /// Three paid orders and one released at once on 30-day terms.
    private void establishedReseller() {
        var buying = join(LONESTAR);
        for (var i = 1; i <= 3; i++) {
            deliver(buying, LONESTAR, order("DEMO-LON-" + i, CACTUS, "TAB-NET-DEV-SB", i));
        }
        new Standing(buying.reseller()).await("ESTABLISHED");
        buying.awaitDelivered(id(buying, order("DEMO-LON-4", CONTOH, "TOT-NET-DEV-OEM", 1)));
    }

    /// One order delivered, one cancelled, one that waits for its payment.
    private void newReseller() {
        var buying = join(SUNDARAYA);
        deliver(buying, SUNDARAYA, order("DEMO-SUN-1", CONTOH, "TAB-NET-DEV-SB", 2));
        var unwanted = id(buying, order("DEMO-SUN-2", CONTOH, "PIX-JAVA-SITE-SB", 1));
        buying.reseller()
                .to(Service.ORDER)
                .with("Idempotency-Key", "DEMO-SUN-2-CANCEL")
                .post(
                        "/v1/orders/" + unwanted + "/cancellation",
                        Map.of("reason", "The customer chose another platform."));
        buying.place(order("DEMO-SUN-3", CONTOH, "TAB-PY-DEV-OEM", 1));
    }

    private Buying join(Company company) {
        var person = new Registration(settings, logIn)
                .of(company.email(), company.person(), company.language(), DemoStaff.PASSWORD);
        return new Buying(new Programme(logIn).join(company, person));
    }

    private void deliver(Buying buying, Company company, Purchase purchase) {
        var order = buying.place(purchase);
        if (!order.path("status").path("payment").asText().equals("PAID")) {
            wires.pay(order, company.legalName());
        }
        buying.awaitDelivered(order.path("id").asText());
    }

    private static String id(Buying buying, Purchase purchase) {
        return buying.place(purchase).path("id").asText();
    }

    private static Purchase order(String key, EndCustomer customer, String sku, int quantity) {
        return new Purchase(key, customer, List.of(new Purchase.Line(sku, quantity)));
    }
}
