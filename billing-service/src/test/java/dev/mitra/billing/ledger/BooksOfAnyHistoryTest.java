package dev.mitra.billing.ledger;

import static dev.mitra.billing.ledger.AnyMove.CURRENCIES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.billing.Seeds;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.receipt.Receipt;
import dev.mitra.kernel.Money;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BooksOfAnyHistoryTest {

    private static final int HISTORIES = 400;
    private static final int STEPS = 25;

    private final AnyMove any = new AnyMove(Seeds.random());

    @Test
    @DisplayName(
            "I3 I4 after any history of invoices, debit notes, wires, charges, allocations, undone matches, reversals,"
                    + " credit notes, refunds and exchanges the books agree to the cent")
    void the_books_agree() {
        for (int history = 0; history < HISTORIES; history++) {
            var books = new Books();
            for (int step = 0; step < STEPS; step++) {
                any.in(books);
            }
            CURRENCIES.forEach(currency -> agree(books, currency));
        }
    }

    @Test
    @DisplayName("Undoing a match restores every balance that was there before it")
    void undoing_restores_every_balance() {
        int undone = 0;
        while (undone < HISTORIES / 3) {
            var books = new Books();
            for (int step = 0; step < 12; step++) {
                any.in(books);
            }
            var receipt = any.accepted(books).filter(one -> one.free().isPositive());
            var invoice = receipt.flatMap(one -> any.payable(books, one.free().currency()));
            if (invoice.isPresent() && receipt.get().allocated().isZero()) {
                var before = balances(books);
                books.allocate(
                        receipt.get(),
                        invoice.get(),
                        receipt.get().free().min(invoice.get().open()));
                assertThat(balances(books)).isNotEqualTo(before);
                var after = (Receipt.Accepted)
                        Objects.requireNonNull(books.receipts.get(receipt.get().id()));
                books.undo(after, receipt.get().reseller() == null);
                assertThat(balances(books)).isEqualTo(before);
                undone++;
            }
        }
    }

    private static void agree(Books books, String currency) {
        assertThat(books.journal.stream()
                        .filter(entry -> !Books.sum(
                                        entry.lines().stream()
                                                .map(JournalLine::amount)
                                                .toList(),
                                        currency)
                                .isZero()))
                .as("entries whose debits are not their credits")
                .isEmpty();
        assertThat(books.invoices.values().stream().filter(invoice -> !stands(books, invoice)))
                .as("invoices whose AR is not what they ask for, or that are paid beyond their total")
                .isEmpty();
        assertThat(books.balance(LedgerAccount.AR, currency))
                .as("AR is the sum of the open documents")
                .isEqualTo(Books.sum(
                        books.invoices.values().stream().map(Invoice::open).toList(), currency));
        assertThat(books.balance(LedgerAccount.BANK, currency))
                .as("BANK is the sum of the bank's entries")
                .isEqualTo(Books.sum(books.bank, currency));
        var standing = books.receipts.values().stream()
                .filter(Receipt.Accepted.class::isInstance)
                .map(Receipt.Accepted.class::cast)
                .toList();
        assertThat(books.balance(LedgerAccount.UNAPPLIED, currency).negated())
                .as("credit is what is free of known payers' money")
                .isEqualTo(Books.sum(
                        standing.stream()
                                .filter(receipt -> receipt.reseller() != null)
                                .map(Receipt.Accepted::free)
                                .toList(),
                        currency));
        assertThat(books.balance(LedgerAccount.UNIDENTIFIED, currency).negated())
                .isEqualTo(Books.sum(
                        standing.stream()
                                .filter(receipt -> receipt.reseller() == null)
                                .map(Receipt.Accepted::free)
                                .toList(),
                        currency));
        nothing_is_lost(books, currency);
        assertThat(books.balance(LedgerAccount.REFUNDS_IN_TRANSIT, currency).isZero())
                .isTrue();
    }

    private static boolean stands(Books books, Invoice invoice) {
        long total = invoice.bill().total().minor();
        return books.receivable(invoice).equals(invoice.open())
                && invoice.open().minor() >= 0
                && invoice.open().minor() <= total
                && invoice.paid().minor() >= 0
                && invoice.paid().minor() <= total;
    }

    // allocated + unapplied + unidentified = received - refunded + fees we bear + what exchanges gained less what they
    // gave
    private static void nothing_is_lost(Books books, String currency) {
        var allocated =
                Books.sum(books.invoices.values().stream().map(Invoice::paid).toList(), currency);
        var free = books.balance(LedgerAccount.UNAPPLIED, currency)
                .plus(books.balance(LedgerAccount.UNIDENTIFIED, currency))
                .negated();
        var bank = Books.sum(books.bank, currency);
        var fees = books.balance(LedgerAccount.FEES, currency);
        var gained = Books.sum(
                books.exchanges.stream()
                        .map(exchange -> exchange.conversion().gained())
                        .toList(),
                currency);
        var given = Books.sum(
                books.exchanges.stream()
                        .map(exchange -> exchange.conversion().given())
                        .toList(),
                currency);
        assertThat(allocated.plus(free)).isEqualTo(bank.plus(fees).plus(gained).minus(given));
        var results = Books.sum(
                books.exchanges.stream()
                        .map(exchange -> exchange.conversion().result())
                        .toList(),
                currency);
        assertThat(books.balance(LedgerAccount.FX, currency).negated())
                .as("FX is the sum of gains and losses")
                .isEqualTo(results);
    }

    private List<Money> balances(Books books) {
        return CURRENCIES.stream()
                .flatMap(currency -> List.of(
                                LedgerAccount.AR,
                                LedgerAccount.BANK,
                                LedgerAccount.UNAPPLIED,
                                LedgerAccount.UNIDENTIFIED,
                                LedgerAccount.FEES,
                                LedgerAccount.FX,
                                LedgerAccount.REVENUE)
                        .stream()
                        .map(account -> books.balance(account, currency)))
                .toList();
    }
}
