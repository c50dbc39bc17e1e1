package dev.mitra.stack.prove;

import static dev.mitra.stack.prove.JudgingOrdersTest.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mitra.stack.people.Wire;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JudgingMoneyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    private static final Map<String, Wire> WIRES = Map.of("BK1", new Wire("BK1", "10.00", "USD", DAY, "A", "RF"));

    @Test
    void a_wire_of_an_acknowledged_bank_file_is_one_receipt_of_its_amount() {
        assertThat(MoneyArrivedOnce.arrived(
                        WIRES, List.of(receipt("BK1", "10.00", "USD"), receipt("BK2", "5.00", "USD"))))
                .isEmpty();
        for (var wrong : List.of(
                List.<JsonNode>of(),
                List.of(receipt("BK1", "9.99", "USD")),
                List.of(receipt("BK1", "10.00", "EUR")),
                List.of(receipt("BK1", "10.00", "USD"), receipt("BK1", "10.00", "USD")))) {
            assertThat(MoneyArrivedOnce.arrived(WIRES, wrong))
                    .singleElement()
                    .asString()
                    .startsWith("BK1 was acknowledged as 10.00 USD");
        }
    }

    @Test
    void an_acknowledged_refund_is_one_refund_of_its_amount() {
        var acknowledged = Map.of("rfnd_1", "10.00");

        assertThat(MoneyArrivedOnce.wentBack(acknowledged, List.of(refund("rfnd_1", "10.00"))))
                .isEmpty();
        for (var wrong : List.of(
                List.<JsonNode>of(),
                List.of(refund("rfnd_1", "1.00")),
                List.of(refund("rfnd_1", "10.00"), refund("rfnd_2", "10.00")))) {
            assertThat(MoneyArrivedOnce.wentBack(acknowledged, wrong)).hasSize(1);
        }
    }

    @Test
    @DisplayName("R7.2 one wire of several invoices is their sum and names each; who waits alone pays alone")
    void bulk() {
        var bulk = new BulkWires();

        assertThat(bulk.with("a", order(1, "10.10"), DAY)).isEmpty();
        assertThat(bulk.with("b", order(4, "7.00"), DAY)).isEmpty();
        assertThat(bulk.with("a", order(2, "20.20"), DAY)).isEmpty();
        assertThat(bulk.with("a", order(3, "30.30"), DAY))
                .singleElement()
                .satisfies(wire -> assertThat(wire.amount()).isEqualTo("60.60"))
                .satisfies(wire -> assertThat(wire.remittance()).isEqualTo("RF1 RF2 RF3"));
        assertThat(bulk.rest(DAY)).extracting(Wire::amount).containsExactly("7.00");
        assertThat(bulk.rest(DAY)).isEmpty();
    }

    @Test
    @DisplayName("I12 what a statement says is open is what the invoice says, and the invoice exists")
    void statements() {
        var statement = json("{\"number\": \"ST-1\", \"items\": [{\"invoiceNumber\": \"INV-2026-1\","
                + " \"open\": {\"amount\": \"10.00\"}}]}");

        assertThat(DocumentsAgree.open(List.of(statement), List.of(bill("INV-2026-1", "10.00"))))
                .isEmpty();
        assertThat(DocumentsAgree.open(List.of(statement), List.of(bill("INV-2026-1", "10.01"))))
                .containsExactly("ST-1 INV-2026-1: 10.00 and 10.01");
        assertThat(DocumentsAgree.open(List.of(statement), List.of())).containsExactly("ST-1 INV-2026-1 is no invoice");
    }

    @Test
    @DisplayName("I12 only the credit that a statement shows may pay what it lists before anybody does")
    void credit() {
        var statement = json("{\"number\": \"ST-1\", \"credit\": {\"amount\": \"3.00\"}, \"items\": ["
                + "{\"invoiceNumber\": \"INV-2026-1\", \"open\": {\"amount\": \"10.00\"}},"
                + "{\"invoiceNumber\": \"INV-2026-2\", \"open\": {\"amount\": \"5.00\"}}]}");
        var second = bill("INV-2026-2", "5.00");

        assertThat(DocumentsAgree.open(List.of(statement), List.of(bill("INV-2026-1", "7.00"), second)))
                .isEmpty();
        assertThat(DocumentsAgree.open(List.of(statement), List.of(bill("INV-2026-1", "6.99"), second)))
                .containsExactly("ST-1 INV-2026-1: 10.00 and 6.99");
        assertThat(DocumentsAgree.open(
                        List.of(statement), List.of(bill("INV-2026-1", "9.00"), bill("INV-2026-2", "6.00"))))
                .hasSize(2);
    }

    @Test
    @DisplayName("I6 numbers run from 1 to where the counter stands")
    void numbers() {
        var bills = List.of(bill("INV-2026-000001", "1.00"), bill("INV-2026-000002", "1.00"));

        assertThat(numbers(bills, 2)).isEmpty();
        assertThat(numbers(bills, 3)).containsExactly("INV-2026 has no 3");
        assertThat(numbers(bills, 1)).containsExactly("INV-2026 has a 2, and its counter stands at 1");
        assertThat(numbers(List.of(bills.getLast()), 2)).containsExactly("INV-2026 has no 1");
        assertThat(numbers(List.of(bills.getFirst(), bills.getFirst()), 1))
                .containsExactly("INV-2026-000001 was given twice");
        assertThat(InvoiceNumbersHaveNoHole.numbers(
                        bills, Map.of("INV-2026", Set.of(3)), Map.of("INV-2026", Set.of(3))))
                .isEmpty();
    }

    private static List<String> numbers(List<JsonNode> bills, int last) {
        return InvoiceNumbersHaveNoHole.numbers(bills, Map.of("INV-2026", Set.of(last)), Map.of());
    }

    private static JsonNode receipt(String reference, String amount, String currency) {
        return json("{\"bankReference\": \"%s\", \"amount\": {\"amount\": \"%s\", \"currency\": \"%s\"}}"
                .formatted(reference, amount, currency));
    }

    private static JsonNode refund(String id, String amount) {
        return json("{\"id\": \"%s\", \"amount\": {\"amount\": \"%s\"}, \"words\": \"Order 1 was given back.\"}"
                .formatted(id, amount));
    }

    private static JsonNode bill(String number, String open) {
        return json("{\"number\": \"%s\", \"open\": {\"amount\": \"%s\"}}".formatted(number, open));
    }

    private static JsonNode order(int number, String total) {
        return json("""
            {"number": "%1$s", "invoice": {"total": {"amount": "%2$s", "currency": "USD"}, "paymentReference": "RF%1$s"}}\
            """.formatted(number, total));
    }
}
