package dev.mitra.billing.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.mitra.billing.BillingStory;
import dev.mitra.billing.bank.CamtFile;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecognisingBatchBookingsTest {

    @Inject
    BillingStory story;

    private final String bank = "B-" + UUID.randomUUID();

    @Test
    @DisplayName(
            "R5.2 a batch that a notification told payment by payment is known in the statement that tells its sum")
    void in_parts_and_then_as_a_sum() {
        var invoice = story.order(BillingStory.reseller(), "1411.76", Terms.PREPAID);
        assertThat(invoice.bill().total().amount()).isEqualByComparingTo("1500.00");
        BillingStory.upload(notified(parts("900.00", "600.00", "")))
                .statusCode(201)
                .body("receipts", hasSize(2))
                .body("receipts[0].status", equalTo("UNIDENTIFIED"));
        BillingStory.upload(stated(remittance(number(invoice))))
                .statusCode(201)
                .body("receipts", hasSize(0))
                .body("duplicates", equalTo(1));
        assertThat(story.again(invoice)).as("no money came for it").isInstanceOf(Invoice.Issued.class);
        assertThat(bank()).isEqualTo("1500.00");
    }

    @Test
    @DisplayName("A batch that a statement told as a sum is known in the notification that tells its payments")
    void as_a_sum_and_then_in_parts() {
        var invoice = story.order(BillingStory.reseller(), "847.06", Terms.PREPAID);
        BillingStory.upload(stated("")).statusCode(201).body("receipts", hasSize(1));
        BillingStory.upload(notified(parts("900.00", "600.00", number(invoice))))
                .statusCode(201)
                .body("receipts", hasSize(0))
                .body("duplicates", equalTo(2));
        assertThat(story.again(invoice)).isInstanceOf(Invoice.Issued.class);
        assertThat(bank()).isEqualTo("1500.00");
    }

    @Test
    @DisplayName("The same batch out of the account leaves it once, in whichever form it is told first")
    void money_that_left_left_once() {
        var notified = CamtFile.statement("N-" + bank)
                .version("054.001.04")
                .entry("1500.00", "DBIT", "BOOK", bank, parts("900.00", "600.00", ""))
                .xml();
        var stated = CamtFile.statement("S-" + bank)
                .opening("9000.00")
                .counting("-1500.00")
                .entry("1500.00", "DBIT", "BOOK", bank, "")
                .xml();
        BillingStory.upload(notified).statusCode(201).body("movements", equalTo(2));
        BillingStory.upload(stated).statusCode(201).body("movements", equalTo(0));
        assertThat(bank()).isEqualTo("-1500.00");
    }

    @Test
    @DisplayName(
            "Another amount under the same reference is another booking, and so is a second one in the same statement")
    void what_is_not_the_same_is_booked() {
        BillingStory.upload(notified(parts("900.00", "600.00", ""))).statusCode(201);
        var more = CamtFile.statement("S-" + bank)
                .counting("3400.00")
                .entry("1500.00", "CRDT", "BOOK", bank, "")
                .entry("1500.00", "CRDT", "BOOK", bank, "")
                .entry("400.00", "CRDT", "BOOK", bank, "")
                .xml();
        BillingStory.upload(more).statusCode(201).body("receipts", hasSize(2)).body("duplicates", equalTo(1));
        BillingStory.upload(more).statusCode(201).body("receipts", hasSize(0)).body("duplicates", equalTo(3));
        assertThat(bank()).isEqualTo("3400.00");
    }

    @Test
    @DisplayName("A file that brings the same bookings twice is imported, each once")
    void the_same_booking_twice_in_a_file() {
        var statement = CamtFile.statement("S-" + bank)
                .counting("-175.00")
                .wire("100.00", "NONREF", "Somebody", "twice " + bank)
                .entry("175.00", "DBIT", "BOOK", "NONREF", "")
                .xml();
        var start = statement.indexOf("<Stmt>");
        var end = statement.indexOf("</Stmt>") + "</Stmt>".length();
        var twice = statement.substring(0, end) + statement.substring(start);
        BillingStory.upload(twice)
                .statusCode(201)
                .body("receipts", hasSize(1))
                .body("duplicates", equalTo(1))
                .body("movements", equalTo(1));
        BillingStory.upload(twice).statusCode(201).body("receipts", hasSize(0)).body("movements", equalTo(0));
    }

    private String notified(String details) {
        return CamtFile.statement("N-" + bank)
                .version("054.001.04")
                .entry("1500.00", "CRDT", "BOOK", bank, details)
                .xml();
    }

    private String stated(String details) {
        return CamtFile.statement("S-" + bank)
                .counting("1500.00")
                .entry("1500.00", "CRDT", "BOOK", bank, details)
                .xml();
    }

    private static String parts(String one, String other, String remittance) {
        return "<NtryDtls>%s%s</NtryDtls>".formatted(part(one, remittance), part(other, ""));
    }

    private static String part(String amount, String remittance) {
        return "<TxDtls><Amt Ccy=\"USD\">%s</Amt><RmtInf><Ustrd>%s</Ustrd></RmtInf></TxDtls>"
                .formatted(amount, remittance);
    }

    private static String remittance(String words) {
        return "<NtryDtls><TxDtls><RmtInf><Ustrd>" + words + "</Ustrd></RmtInf></TxDtls></NtryDtls>";
    }

    /// What the bookings have made of BANK in the journal.
    private String bank() {
        return story.rows("""
                        select trim(to_char(sum(l.amount_minor) / 100.0, '999999990.00')) from journal_line l
                        join journal_entry e on e.id = l.entry_id where l.account = 'BANK' and e.reference in (
                          select 'RECEIPT-' || id from receipt where bank_reference = ?
                          union all select 'MOVEMENT-' || id from bank_movement where bank_reference = ?)""", bank, bank).getFirst();
    }

    private static String number(Invoice invoice) {
        return invoice.bill().number().toString();
    }
}
