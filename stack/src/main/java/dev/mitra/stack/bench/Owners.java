package dev.mitra.stack.bench;

import dev.mitra.stack.DemoStaff;
import dev.mitra.stack.Http;
import dev.mitra.stack.LogIn;
import dev.mitra.stack.Service;
import dev.mitra.stack.Settings;
import dev.mitra.stack.people.Mailbox;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/// Customers who have many licences already, each of an order of its own: what it costs when they look at what they
/// have, and what it costs to sell them more.
record Owners(Shop shop, MainJob mainJob, Tables tables, Settings settings, LogIn logIn) {

    static final int CUSTOMERS = 2;

    private static final int PAGES = 200;

    /// @param licences how many each customer has afterwards, that of the first order included
    void own(int licences) {
        mainJob.fulfil(CUSTOMERS, CUSTOMERS);
        var clones = new Clones(tables);
        for (var order : tables.texts(
                Service.LICENSE,
                "select order_id from license where holder_email like 'buyer@"
                        + shop.run().toLowerCase(Locale.ROOT) + "-%'")) {
            var ids = tables.texts(
                    Service.ACCOUNT,
                    "select unnest(array[account_id, organisation_id]) from customer_order where order_id = '" + order
                            + "'");
            clones.ordersOf(Template.of(tables, "order_id = '" + order + "'"), ids, licences - 1);
        }
    }

    /// One of the customers at all its licences and all its purchases, page by page and again from the newest.
    Supplier<Outcome> looking(int clients, int reads) {
        var customer = activated(shop.customer(1).email());
        var looks = new ArrayList<Supplier<Http.Answer>>();
        looks.addAll(pages(customer.to(Service.LICENSE), "/v1/licenses?limit=50"));
        looks.addAll(pages(customer.to(Service.ORDER), "/v1/purchases?limit=20"));
        return () -> Reads.look(clients, reads, looks);
    }

    private static List<Supplier<Http.Answer>> pages(Http service, String path) {
        var pages = new ArrayList<Supplier<Http.Answer>>();
        var next = path;
        while (!next.isEmpty() && pages.size() < PAGES) {
            var page = next;
            pages.add(() -> service.get(page));
            var cursor = service.get(page).expect("a page").path("nextCursor").asText("");
            next = cursor.isEmpty() ? "" : path + "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
        }
        return pages;
    }

    Outcome order(int clients, int orders) {
        return mainJob.fulfil(clients, orders);
    }

    private LogIn.Person activated(String email) {
        var token = Mailbox.of(settings, email).token("/activate");
        new Http(settings.url(Service.ACCOUNT))
                .post("/v1/activations", Map.of("token", token, "password", DemoStaff.PASSWORD))
                .expect("activation of " + email);
        return logIn.as(email, DemoStaff.PASSWORD);
    }
}
