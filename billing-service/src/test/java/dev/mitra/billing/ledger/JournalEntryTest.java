package dev.mitra.billing.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mitra.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JournalEntryTest {

    private static final Money TEN = Money.of("10.00", "USD");

    @Test
    @DisplayName("I3 an entry whose debits differ from its credits cannot be made")
    void an_unbalanced_entry_cannot_be_made() {
        var lines = List.of(
                JournalLine.debit(LedgerAccount.BANK, TEN),
                JournalLine.credit(LedgerAccount.AR, Money.of("9.99", "USD")));
        assertThatThrownBy(() -> JournalEntry.of(LocalDate.EPOCH, "x", "x", lines))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("I3 each currency balances for itself")
    void each_currency_balances_for_itself() {
        var lines = List.of(
                JournalLine.debit(LedgerAccount.BANK, TEN),
                JournalLine.credit(LedgerAccount.AR, Money.of("10.00", "EUR")));
        assertThatThrownBy(() -> JournalEntry.of(LocalDate.EPOCH, "x", "x", lines))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_zero_leaves_no_line() {
        var lines = new EntryLines()
                .debit(LedgerAccount.BANK, TEN, null)
                .credit(LedgerAccount.AR, TEN, null)
                .credit(LedgerAccount.UNAPPLIED, Money.of("0.00", "USD"), null)
                .lines();
        assertThat(lines).hasSize(2);
    }
}
