package dev.mitra.stack.prove;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mitra.stack.DemoStaff;
import dev.mitra.stack.LogIn;
import dev.mitra.stack.Service;
import dev.mitra.stack.ops.ClockStep;
import dev.mitra.stack.ops.Ops;
import dev.mitra.stack.people.Wire;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/// The days go by: statements are issued, what nobody paid is overdue, new orders of the late are prepaid,
/// and one wire per statement settles all of it (R7.2, R7.5 to R7.7).
record MonthEnd(Ops ops, Evidence evidence, Counter counter, List<LogIn.Person> established, long seed) {

    static final String SENTENCE = "statements list what is open as the invoices do, and one wire settles them";

    private static final ClockStep DAYS = ClockStep.parse("+33d");

    /// What came out as it never may, in words.
    List<String> pass(Duration patience) {
        var findings = new ArrayList<String>();
        orderAndNeverPay(established.getLast(), findings);
        // a month may have ended while the orders came: what its statements list was paid since, or was not
        var earlier = numbers(unsettled());
        ops.advance(DAYS, patience);
        // what became due may have become known after the first round of jobs
        ops.quiet(patience);
        var number = 0;
        for (var reseller : established) {
            if (Partners.standing(reseller).equals("RESTRICTED")) {
                orderWhileLate(reseller, number++, findings);
            }
        }
        if (number == 0) {
            findings.add("nobody is RESTRICTED after " + DAYS.text() + ", so that no order of the late was tried");
        }
        var statements = unsettled();
        var fresh = statements.stream()
                .filter(statement -> !earlier.contains(statement.path("number").asText()))
                .toList();
        if (fresh.isEmpty()) {
            findings.add("no statement of this month is open, so that none was paid");
        }
        findings.addAll(DocumentsAgree.open(fresh, evidence.bills()));
        statements.forEach(this::settle);
        ops.quiet(patience);
        Map<String, String> statuses = new HashMap<>();
        evidence.bills()
                .forEach(invoice -> statuses.put(
                        invoice.path("number").asText(), invoice.path("status").asText()));
        statements.forEach(statement -> judge(statement, statuses, findings));
        return findings;
    }

    private List<JsonNode> unsettled() {
        return evidence.all(DemoStaff.FINANCE, Service.BILLING, "/v1/statements").stream()
                .filter(statement -> !statement.path("state").asText().equals("SETTLED"))
                .toList();
    }

    private static Set<String> numbers(List<JsonNode> statements) {
        return statements.stream()
                .map(statement -> statement.path("number").asText())
                .collect(Collectors.toSet());
    }

    /// So that somebody will be late, however the orders before were paid.
    private void orderAndNeverPay(LogIn.Person reseller, List<String> findings) {
        var purchase = Plan.purchase("PROVE-" + seed + "-OPEN", 61_000, new Random(seed));
        counter.place(reseller, purchase)
                .flatMap(id -> counter.invoiced(reseller, id))
                .filter(order -> order.path("terms").asText().equals("PREPAID"))
                .ifPresent(order -> findings.add(order.path("id").asText() + " of an established reseller is prepaid"));
    }

    private void orderWhileLate(LogIn.Person reseller, int number, List<String> findings) {
        var purchase = Plan.purchase("PROVE-" + seed + "-LATE-" + number, 60_000 + number, new Random(seed));
        counter.place(reseller, purchase)
                .map(id -> counter.order(reseller, id))
                .filter(order -> !order.path("terms").asText().equals("PREPAID"))
                .ifPresent(order -> findings.add(order.path("id").asText() + " of a reseller who is late is "
                        + order.path("terms").asText()));
    }

    private void settle(JsonNode statement) {
        var toPay = statement.path("toPay");
        if (toPay.path("amount").asDouble() > 0) {
            var number = statement.path("number").asText();
            counter.statement(
                    "PROVE-BANK-" + number,
                    List.of(new Wire(
                            "BULK" + number,
                            toPay.path("amount").asText(),
                            toPay.path("currency").asText(),
                            LocalDate.parse(statement.path("cutOff").asText()).plusDays(5),
                            "Payer of " + number,
                            statement.path("paymentReference").asText())));
        }
    }

    private static void judge(JsonNode statement, Map<String, String> statuses, List<String> findings) {
        for (var item : statement.path("items")) {
            var number = item.path("invoiceNumber").asText();
            var status = statuses.getOrDefault(number, "gone");
            if (!status.equals("PAID") && !status.equals("CREDITED")) {
                findings.add(number + " stands on " + statement.path("number").asText() + ", which was paid, and is "
                        + status);
            }
        }
    }
}
