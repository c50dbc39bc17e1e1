package dev.mitra.billing.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.billing.invoice.Bills;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.ledger.JournalEntry;
import dev.mitra.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PostingReceiptsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    private final Invoice.Issued invoice = new Invoice.Issued(Bills.of(1, "899.10", "56.19"), 1);

    @Test
    @DisplayName("Worked example 5: D BANK 500, C AR 500")
    void a_part_payment() {
        assertThat(received("500.00", "500.00")).containsExactly("BANK 500.00 USD", "AR -500.00 USD");
    }

    @Test
    @DisplayName("Worked example 6: D BANK 1000; C AR 955.29, C UNAPPLIED 44.71")
    void an_overpayment() {
        assertThat(received("1000.00", "955.29"))
                .containsExactly("BANK 1000.00 USD", "AR -955.29 USD", "UNAPPLIED -44.71 USD");
    }

    @Test
    @DisplayName("Worked example 14: D BANK, C UNIDENTIFIED; named later D UNIDENTIFIED, C AR and UNAPPLIED")
    void unknown_money_named_later() {
        var unknown = Receipt.of(ReceiptId.random(), Wires.of("1000.00", List.of()), null, usd("0.00"), 1);
        assertThat(lines(ReceiptPostings.received(unknown, List.of())))
                .containsExactly("BANK 1000.00 USD", "UNIDENTIFIED -1000.00 USD");
        var named = unknown.allocate(usd("955.29"), Bills.RESELLER);
        var moved = ReceiptPostings.moved(unknown, named, List.of(new Share(invoice, usd("955.29"))), DAY, "x");
        assertThat(lines(moved.orElseThrow()))
                .containsExactly("UNIDENTIFIED 1000.00 USD", "AR -955.29 USD", "UNAPPLIED -44.71 USD");
    }

    @Test
    void credit_of_a_known_payer_moves_only_what_is_used() {
        var known = Receipt.of(ReceiptId.random(), Wires.of("100.00", List.of()), Bills.RESELLER, usd("0.00"), 1);
        var used = known.allocate(usd("40.00"), Bills.RESELLER);
        var moved = ReceiptPostings.moved(known, used, List.of(new Share(invoice, usd("40.00"))), DAY, "x");
        assertThat(lines(moved.orElseThrow())).containsExactly("UNAPPLIED 40.00 USD", "AR -40.00 USD");
    }

    private List<String> received(String amount, String share) {
        var receipt = Receipt.of(ReceiptId.random(), Wires.of(amount, List.of()), Bills.RESELLER, usd(share), 1);
        return lines(ReceiptPostings.received(receipt, List.of(new Share(invoice, usd(share)))));
    }

    private static List<String> lines(JournalEntry entry) {
        return entry.lines().stream()
                .map(line -> line.account() + " " + line.amount())
                .toList();
    }

    private static Money usd(String amount) {
        return Money.of(amount, "USD");
    }
}
