package dev.mitra.stack.prove;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mitra.stack.DemoStaff;
import dev.mitra.stack.Http;
import dev.mitra.stack.LogIn;
import dev.mitra.stack.Service;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/// More orders on terms at the same moment than a reseller's credit limit has room for: those beyond it are prepaid
/// (I8). When all is quiet, so that nobody pays meanwhile.
///
/// @param quiet waits until nothing moves any more
record CreditRace(LogIn.Person reseller, Counter counter, Evidence evidence, Runnable quiet, long seed) {

    static final String SENTENCE = "orders at once go up to a credit limit and never beyond";

    private static final int CROWD = 8;
    private static final int ROOM = 3;

    /// What came out as it never may, in words.
    List<String> run() {
        var first = placed(0);
        if (first.isEmpty()) {
            return List.of("no order was taken, so that the credit limit was not tried");
        }
        var order = counter.order(reseller, first.getFirst());
        var net = amount(order.path("net"));
        var currency = order.path("net").path("currency").asText();
        var id = order.path("resellerId").asText();
        var path = "/v1/credit-limits/" + id + "/" + currency;
        var limit = amount(finance().get(path).expect(path).path("used")).add(net.multiply(BigDecimal.valueOf(ROOM)));
        set(path, Map.of("limit", Map.of("amount", limit.toPlainString(), "currency", currency)));
        var placing = new ArrayList<Supplier<List<String>>>();
        for (var i = 1; i <= CROWD; i++) {
            var number = i;
            placing.add(() -> placed(number));
        }
        var crowd = AtOnce.run(placing).stream()
                .flatMap(List::stream)
                .map(each -> counter.order(reseller, each))
                .toList();
        var findings = new ArrayList<>(judged(limit, crowd, orders(id, currency)));
        // what the reseller once paid too much pays the new invoices as they come
        quiet.run();
        var owed = owedOnTerms(orders(id, currency));
        var used = amount(finance().get(path).expect(path).path("used"));
        if (used.compareTo(owed) != 0) {
            findings.add(id + " has used " + used + " as order-service says, and " + owed + " as its orders say");
        }
        var none = new HashMap<String, Object>();
        none.put("limit", null);
        set(path, none);
        return findings;
    }

    private List<JsonNode> orders(String id, String currency) {
        return evidence.all(DemoStaff.SALES, Service.ORDER, "/v1/orders").stream()
                .filter(each -> each.path("resellerId").asText().equals(id))
                .filter(each -> each.path("net").path("currency").asText().equals(currency))
                .toList();
    }

    /// @param crowd what was ordered at once
    /// @param all orders of the reseller in the limit's currency
    static List<String> judged(BigDecimal limit, Collection<JsonNode> crowd, Collection<JsonNode> all) {
        var findings = new ArrayList<String>();
        var used = owedOnTerms(all);
        if (used.compareTo(limit) > 0) {
            findings.add("orders on terms sum up to " + used + ", beyond the limit of " + limit);
        }
        var onTerms = crowd.stream().filter(CreditRace::isOnTerms).count();
        if (onTerms == 0 || onTerms == crowd.size()) {
            findings.add(
                    onTerms + " of " + crowd.size() + " orders at once are on terms, so that the limit was not tried");
        }
        return findings;
    }

    static BigDecimal owedOnTerms(Collection<JsonNode> orders) {
        return orders.stream()
                .filter(CreditRace::isOnTerms)
                .filter(CreditRace::owes)
                .map(order -> amount(order.path("net")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isOnTerms(JsonNode order) {
        return !order.path("terms").asText().equals("PREPAID");
    }

    private static boolean owes(JsonNode order) {
        var status = order.path("status");
        return List.of("UNPAID", "REVERSED").contains(status.path("payment").asText())
                && List.of("WAITING", "RELEASED")
                        .contains(status.path("release").asText());
    }

    /// All of them the same, so that they cost the same.
    private List<String> placed(int number) {
        var purchase = Plan.purchase("PROVE-" + seed + "-CREDIT-" + number, 72_000 + number, new Random(seed));
        return counter.place(reseller, purchase).stream().toList();
    }

    private void set(String path, Map<String, Object> limit) {
        var version = finance().get(path).expect(path).path("version").asLong();
        finance()
                .with("If-Match", "\"" + version + "\"")
                .send("PUT", path, "application/json", Json.text(limit))
                .expect("PUT " + path);
    }

    private Http finance() {
        return evidence.staff(DemoStaff.FINANCE, Service.ORDER);
    }

    private static BigDecimal amount(JsonNode money) {
        return new BigDecimal(money.path("amount").asText("0"));
    }
}
