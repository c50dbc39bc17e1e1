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
import java.util.concurrent.ConcurrentHashMap;

/// What can be seen from outside when all is quiet.
///
/// @param placed acknowledged orders: the key that was sent, the id that came back
/// @param orders the acknowledged orders as sales sees them, each read once
record Evidence(
        Settings settings, LogIn logIn, Databases databases, Map<String, String> placed, Map<String, JsonNode> orders) {

    Evidence(Settings settings, LogIn logIn, Map<String, String> placed) {
        this(settings, logIn, new Databases(settings), Map.copyOf(placed), new ConcurrentHashMap<>());
    }

    /// The order as sales sees it.
    JsonNode order(String id) {
        return orders.computeIfAbsent(
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

    /// Every mail that SMTP has taken.
    List<JsonNode> mails() {
        var mails = new ArrayList<JsonNode>();
        new Http(settings.mailPages())
                .get("/mails")
                .expect("mails")
                .path("data")
                .forEach(mails::add);
        return mails;
    }

    Http staff(DemoStaff staff, Service service) {
        return logIn.as(staff).to(service);
    }
}
