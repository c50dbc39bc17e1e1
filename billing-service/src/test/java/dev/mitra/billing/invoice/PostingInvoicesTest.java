package dev.mitra.billing.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.billing.ledger.JournalEntry;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.UuidV7;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PostingInvoicesTest {

    private final Bill bill = Bills.of(1, "899.10", "56.19");

    @Test
    @DisplayName("Worked example 1: D AR 955.29; C REVENUE 899.10, C TAX:TX 56.19")
    void issuing_posts_receivable_revenue_and_tax() {
        assertThat(lines(InvoicePostings.issued(bill)))
                .containsExactly("AR 955.29 USD", "REVENUE -899.10 USD", "TAX:TX -56.19 USD");
    }

    @Test
    void without_tax_there_is_no_tax_line() {
        assertThat(lines(InvoicePostings.issued(Bills.of(2, "899.10", "0.00"))))
                .containsExactly("AR 899.10 USD", "REVENUE -899.10 USD");
    }

    @Test
    @DisplayName("Worked example 11: a credit note on an unpaid invoice takes the receivable back")
    void crediting_an_unpaid_invoice() {
        assertThat(lines(InvoicePostings.credited(note("0.00"))))
                .containsExactly("RETURNS 899.10 USD", "TAX:TX 56.19 USD", "AR -955.29 USD");
    }

    @Test
    @DisplayName("Worked example 11: on a paid invoice the money becomes credit")
    void crediting_a_paid_invoice() {
        assertThat(lines(InvoicePostings.credited(note("955.29"))))
                .containsExactly("RETURNS 899.10 USD", "TAX:TX 56.19 USD", "UNAPPLIED -955.29 USD");
    }

    private CreditNote note(String released) {
        var number = new DocumentNumber(DocumentKind.CREDIT_NOTE, 2026, 7);
        var money = Money.of(released, "USD");
        return new CreditNote(
                UuidV7.random(),
                number,
                bill,
                CreditPart.rest(bill, List.of()),
                CreditReason.VOIDED,
                "cancelled",
                money,
                LocalDate.of(2026, 2, 1));
    }

    private static List<String> lines(JournalEntry entry) {
        return entry.lines().stream()
                .map(line -> line.account() + " " + line.amount())
                .toList();
    }
}
