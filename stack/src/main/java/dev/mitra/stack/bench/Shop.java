package dev.mitra.stack.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mitra.kernel.TypeId;
import dev.mitra.stack.LogIn;
import dev.mitra.stack.people.Address;
import dev.mitra.stack.people.Buying;
import dev.mitra.stack.people.EndCustomer;
import dev.mitra.stack.people.Purchase;
import dev.mitra.stack.people.Wire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// Orders of one run, all different: one to three licences of a product, two of three for a new customer; or one
/// licence each for regular customers.
///
/// @param run makes the orders' keys unique
/// @param regulars how many customers there are, whose turn comes again and again; 0: there are always new ones
record Shop(String run, List<LogIn.Person> resellers, LocalDate today, int regulars, AtomicInteger count) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> SKUS =
            List.of("TAB-NET-DEV-SB", "TAB-JAVA-DEV-OEM", "QUI-PY-DEV-SB", "QUI-NODE-SITE-SB", "PIX-NET-DEV-SB");

    Shop(String run, List<LogIn.Person> resellers, LocalDate today) {
        this(run, resellers, today, 0);
    }

    Shop(String run, List<LogIn.Person> resellers, LocalDate today, int regulars) {
        this(run, List.copyOf(resellers), today, regulars, new AtomicInteger());
    }

    /// Places the next order and answers its id as events know it.
    String place() {
        var number = count.incrementAndGet();
        var reseller = resellers.get(number % resellers.size());
        var order = new Buying(reseller).send(purchase(number)).expect("order " + number);
        return TypeId.parse("ord", order.path("id").asText()).orElseThrow().toString();
    }

    /// The wire that pays exactly what this InvoiceIssued asks for.
    Wire wire(byte[] invoiceIssued) {
        var invoice = read(invoiceIssued);
        return new Wire(
                "BENCH" + invoice.path("invoiceNumber").asText(),
                invoice.path("total").path("amount").asText(),
                invoice.path("total").path("currency").asText(),
                today,
                "Payer of " + invoice.path("orderNumber").asText(),
                invoice.path("paymentReference").asText());
    }

    private Purchase purchase(int number) {
        var line = new Purchase.Line(SKUS.get(number % SKUS.size()), regulars > 0 ? 1 : 1 + number % 3);
        var customer = regulars > 0 ? number % regulars : number % 3 == 0 ? number / 30 : number;
        return new Purchase(run + "-" + number, customer(customer), List.of(line));
    }

    EndCustomer customer(int number) {
        var company = run + "-" + number;
        var address = new Address(number + " Harbour Street", "Bandung", "", "40111", "ID");
        return new EndCustomer(
                "PT " + company,
                "Ayu " + number,
                "buyer@" + company.toLowerCase(java.util.Locale.ROOT) + ".example",
                address,
                number % 2 == 0 ? "id" : "en");
    }

    private static JsonNode read(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
