package dev.mitra.stack.prove;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mitra.stack.DemoStaff;
import dev.mitra.stack.Service;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// I12, between order-service's orders, billing-service's invoices, the words of their PDFs and the
/// statements. What statements say is open was compared with the invoices before they were paid ([MonthEnd]).
final class DocumentsAgree implements Invariant {

    private final int pdfs;

    /// @param pdfs of how many invoices the PDF is read too, since each takes its time
    DocumentsAgree(int pdfs) {
        this.pdfs = pdfs;
    }

    @Override
    public String id() {
        return "I12";
    }

    @Override
    public String sentence() {
        return "order, invoice, PDF and statement agree to the cent";
    }

    @Override
    public List<String> offenders(Evidence evidence) {
        var offenders = new ArrayList<String>();
        Map<String, JsonNode> invoices = new HashMap<>();
        for (var invoice : evidence.all(DemoStaff.FINANCE, Service.BILLING, "/v1/invoices")) {
            invoices.put(invoice.path("orderId").asText(), invoice);
        }
        var read = 0;
        for (var id : evidence.ourIds()) {
            var invoice = invoices.get(id);
            if (invoice != null) {
                judge(evidence, evidence.order(id), invoice, read++ < pdfs, offenders);
            }
        }
        for (var statement : evidence.all(DemoStaff.FINANCE, Service.BILLING, "/v1/statements")) {
            judge(evidence, statement, offenders);
        }
        return offenders;
    }

    private static void judge(
            Evidence evidence, JsonNode order, JsonNode invoice, boolean pdf, List<String> offenders) {
        var number = invoice.path("number").asText();
        var lines = sum(order.path("lines"), "net");
        same(number + " lines and net", lines, amount(order.path("net")), offenders);
        same(number + " net", amount(order.path("net")), amount(invoice.path("net")), offenders);
        same(number + " total", amount(order.path("invoice").path("total")), amount(invoice.path("total")), offenders);
        same(
                number + " net and tax",
                amount(invoice.path("net")).add(amount(invoice.path("tax"))),
                amount(invoice.path("total")),
                offenders);
        if (pdf) {
            var text = pdf(evidence, "/v1/invoices/" + invoice.path("id").asText() + "/pdf");
            prints(number, text, invoice.path("total"), offenders);
            order.path("lines").forEach(line -> prints(number, text, line.path("net"), offenders));
        }
    }

    private static void judge(Evidence evidence, JsonNode statement, List<String> offenders) {
        var number = statement.path("number").asText();
        same(
                number + " items and total",
                sum(statement.path("items"), "open"),
                amount(statement.path("total")),
                offenders);
        var text = pdf(evidence, "/v1/statements/" + statement.path("id").asText() + "/pdf");
        prints(number, text, statement.path("total"), offenders);
    }

    /// What statements say is open of each invoice, and what the invoice says: to be asked before anybody pays. Only
    /// the credit that the statement shows may have been used meanwhile, for what became overdue.
    ///
    /// @param bills invoices and debit notes
    static List<String> open(Collection<JsonNode> statements, Collection<JsonNode> bills) {
        var offenders = new ArrayList<String>();
        Map<String, JsonNode> byNumber = new HashMap<>();
        bills.forEach(bill -> byNumber.put(bill.path("number").asText(), bill));
        for (var statement : statements) {
            var different = new ArrayList<String>();
            var used = BigDecimal.ZERO;
            boolean more = false;
            for (var item : statement.path("items")) {
                var number = item.path("invoiceNumber").asText();
                var what = statement.path("number").asText() + " " + number;
                var bill = byNumber.get(number);
                if (bill == null) {
                    offenders.add(what + " is no invoice");
                    continue;
                }
                var difference = amount(item.path("open")).subtract(amount(bill.path("open")));
                more |= difference.signum() < 0;
                used = used.add(difference);
                same(what, amount(item.path("open")), amount(bill.path("open")), different);
            }
            if (more || used.compareTo(amount(statement.path("credit"))) > 0) {
                offenders.addAll(different);
            }
        }
        return offenders;
    }

    private static String pdf(Evidence evidence, String path) {
        return Pdf.text(
                evidence.staff(DemoStaff.FINANCE, Service.BILLING).get(path).bytes());
    }

    private static void prints(String number, String text, JsonNode money, List<String> offenders) {
        if (!Amounts.shows(text, money.path("amount").asText())) {
            offenders.add(number + ": its PDF does not show " + money);
        }
    }

    private static void same(String what, BigDecimal one, BigDecimal other, List<String> offenders) {
        if (one.compareTo(other) != 0) {
            offenders.add(what + ": " + one + " and " + other);
        }
    }

    private static BigDecimal sum(JsonNode lines, String field) {
        var sum = BigDecimal.ZERO;
        for (var line : lines) {
            sum = sum.add(amount(line.path(field)));
        }
        return sum;
    }

    private static BigDecimal amount(JsonNode money) {
        return new BigDecimal(money.path("amount").asText("0"));
    }
}
