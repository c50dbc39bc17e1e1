package dev.mitra.stack.prove;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mitra.kernel.TypeId;
import dev.mitra.stack.DemoStaff;
import dev.mitra.stack.Http;
import dev.mitra.stack.LogIn;
import dev.mitra.stack.Service;
import dev.mitra.stack.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// What can be seen from outside when all is quiet.
///
/// @param promises what was acknowledged
/// @param listed all orders as sales sees them, by their ids; empty until somebody asks
record Evidence(
        Settings settings,
        LogIn logIn,
        Databases databases,
        Promises promises,
        Map<String, JsonNode> listed,
        Map<String, String> invoices) {

    Evidence(Settings settings, LogIn logIn, Promises promises) {
        this(settings, logIn, new Databases(settings), promises, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    }

    /// Acknowledged orders: the key that was sent, the id that came back.
    Map<String, String> placed() {
        return promises.placed();
    }

    /// The id of the order's invoice at billing-service, or nothing.
    List<String> invoiceOf(String order) {
        if (invoices.isEmpty()) {
            all(DemoStaff.FINANCE, Service.BILLING, "/v1/invoices")
                    .forEach(invoice -> invoices.put(
                            invoice.path("orderId").asText(), invoice.path("id").asText()));
        }
        return invoices.containsKey(order) ? List.of(invoices.get(order)) : List.of();
    }

    /// The words of a mail.
    String mailText(JsonNode mail) {
        return new Http(settings.mailPages())
                .get("/mails/" + mail.path("id").asText())
                .json()
                .path("text")
                .asText();
    }

    /// All orders of the stack as sales sees them, by their ids; listed once, when all is quiet.
    Map<String, JsonNode> orders() {
        if (listed.isEmpty()) {
            all(DemoStaff.SALES, Service.ORDER, "/v1/orders")
                    .forEach(order -> listed.put(order.path("id").asText(), order));
        }
        return listed;
    }

    /// Those of this run, whether they were acknowledged or not.
    List<JsonNode> ours() {
        var acknowledged = Set.copyOf(placed().values());
        return orders().values().stream()
                .filter(order -> promises.isOurs(key(order))
                        || acknowledged.contains(order.path("id").asText()))
                .toList();
    }

    /// Ids of the orders of this run, and of those that were acknowledged and are gone.
    Set<String> ourIds() {
        var ids = new TreeSet<>(placed().values());
        ours().forEach(order -> ids.add(order.path("id").asText()));
        return ids;
    }

    /// What its caller sent with it.
    static String key(JsonNode order) {
        return order.path("purchaseOrderNumber").asText();
    }

    /// The order as sales sees it.
    JsonNode order(String id) {
        return orders().computeIfAbsent(
                        id,
                        _ -> staff(DemoStaff.SALES, Service.ORDER)
                                .get("/v1/orders/" + id)
                                .expect("order " + id));
    }

    /// The order's id as the databases know it.
    static String uuid(String order) {
        return TypeId.parse("ord", order).orElseThrow().toString();
    }

    /// All pages of a list.
    List<JsonNode> all(DemoStaff staff, Service service, String path) {
        var items = new ArrayList<JsonNode>();
        var cursor = "";
        do {
            var next = path + (path.contains("?") ? "&" : "?") + "limit=100" + cursor;
            var page = staff(staff, service).get(next).expect(path);
            page.path("data").forEach(items::add);
            var token = page.path("nextCursor").asText("");
            cursor = token.isEmpty() || token.equals("null") ? "" : "&cursor=" + token;
        } while (!cursor.isEmpty());
        return items;
    }

    /// Every document that bears a number and asks for money: invoices and the debit notes of interest.
    List<JsonNode> bills() {
        var bills = new ArrayList<>(all(DemoStaff.FINANCE, Service.BILLING, "/v1/invoices"));
        bills.addAll(all(DemoStaff.FINANCE, Service.BILLING, "/v1/invoices?kind=DEBIT_NOTE"));
        return bills;
    }

    /// Every mail that SMTP has taken, without its files.
    List<JsonNode> mails() {
        var catcher = new Http(settings.mailPages());
        var mails = new ArrayList<JsonNode>();
        int known;
        do {
            known = mails.size();
            var last = mails.isEmpty() ? "" : mails.getLast().path("id").asText();
            catcher.get("/mails?files=no&limit=1000&after=" + last)
                    .expect("mails")
                    .path("data")
                    .forEach(mails::add);
        } while (mails.size() > known);
        return mails;
    }

    Http staff(DemoStaff staff, Service service) {
        return logIn.as(staff).to(service);
    }
}
