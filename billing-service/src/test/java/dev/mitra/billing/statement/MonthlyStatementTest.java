package dev.mitra.billing.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.billing.document.PrintedDocuments;
import dev.mitra.billing.document.PrintedStatement;
import dev.mitra.billing.interest.LateInterest;
import dev.mitra.billing.invoice.Bills;
import dev.mitra.billing.invoice.DocumentKind;
import dev.mitra.billing.invoice.DocumentNumber;
import dev.mitra.billing.invoice.InvoiceId;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.billing.vendor.Vendor;
import dev.mitra.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MonthlyStatementTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    private final Vendor vendor = PrintedDocuments.invoice().seller();
    private final LateInterest interest = new LateInterest(new BigDecimal("12"), null);

    @Test
    @DisplayName("R7.5 all unpaid orders with due date, days overdue and interest, as of the end of last month")
    void a_statement_lists_what_is_open() {
        var late = invoice(1, "955.29", LocalDate.of(2026, 1, 15), List.of());
        var soon = invoice(2, "899.10", LocalDate.of(2026, 2, 10), List.of());
        var statement = compose(List.of(soon, late), "0.00").orElseThrow();
        assertThat(statement.issuedOn()).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(statement.items())
                .extracting(PrintedStatement.Item::invoiceNumber)
                .containsExactly("INV-2026-000001", "INV-2026-000002");
        assertThat(statement.items().getFirst().daysOverdue()).isEqualTo(14);
        assertThat(statement.items().getFirst().interest()).isEqualTo(usd("4.40"));
        assertThat(statement.items().getLast().daysOverdue()).isZero();
        assertThat(statement.total()).isEqualTo(usd("1854.39"));
        assertThat(statement.ageing())
                .containsExactly(usd("899.10"), usd("955.29"), usd("0.00"), usd("0.00"), usd("0.00"));
        assertThat(statement.reference()).isEqualTo("RF27ST2026030042");
    }

    @Test
    @DisplayName(
            "R7.7 the interest of an order is what no debit note has asked for yet; statements of the first form count it all")
    void interest_is_told_once() {
        var late = asked("3.00");
        assertThat(compose(List.of(late), "0.00").orElseThrow().interest()).isEqualTo(usd("1.40"));
        assertThat(compose(List.of(asked("5.00")), "0.00").orElseThrow().interest())
                .as("more was asked for than a payment that came to light leaves")
                .isEqualTo(usd("0.00"));
        var first = StatementForm.of("urn:mitra:statement:1");
        var made = MonthlyStatement.of(
                first,
                new StatementNumber(MARCH, 42),
                Bills.billTo(),
                vendor,
                List.of(first.counted(late)),
                usd("0.00"),
                interest);
        assertThat(made.orElseThrow().interest()).isEqualTo(usd("4.40"));
        assertThat(made.orElseThrow().schema()).isEqualTo("urn:mitra:statement:1");
    }

    @Test
    @DisplayName("Silent point 7: a statement says what falls due before the next one")
    void what_falls_due_before_the_next_is_said() {
        var soon = invoice(2, "899.10", LocalDate.of(2026, 2, 10), List.of());
        assertThat(compose(List.of(soon), "0.00").orElseThrow().dueSoon()).isEqualTo(usd("899.10"));
    }

    @Test
    @DisplayName("R7.5 a payment after the cut-off changes no statement of the past; nothing open, no statement")
    void payments_count_by_their_value_date() {
        var paidLater = invoice(
                1,
                "955.29",
                LocalDate.of(2026, 1, 15),
                List.of(
                        new Payment(LocalDate.of(2026, 2, 20), usd("500.00")),
                        new Payment(LocalDate.of(2026, 3, 1), usd("455.29"))));
        var statement = compose(List.of(paidLater), "100.00").orElseThrow();
        assertThat(statement.total()).isEqualTo(usd("455.29"));
        assertThat(statement.toPay()).isEqualTo(usd("355.29"));
        var paid = invoice(
                2, "10.00", LocalDate.of(2026, 1, 15), List.of(new Payment(LocalDate.of(2026, 2, 28), usd("10.00"))));
        assertThat(compose(List.of(paid), "0.00")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "30, 1", "31, 2", "60, 2", "61, 3", "90, 3", "91, 4", "400, 4"})
    void ageing_goes_by_days_past_due(int days, int bucket) {
        assertThat(Ageing.bucket(days)).isEqualTo(bucket);
    }

    private Optional<PrintedStatement> compose(List<BilledInvoice> invoices, String credit) {
        return MonthlyStatement.of(
                StatementForm.SECOND,
                new StatementNumber(MARCH, 42),
                Bills.billTo(),
                vendor,
                invoices,
                usd(credit),
                interest);
    }

    // Fourteen days late at the end of February: 4.40.
    private static BilledInvoice asked(String amount) {
        var late = invoice(1, "955.29", LocalDate.of(2026, 1, 15), List.of());
        return new BilledInvoice(
                late.id(),
                late.number(),
                late.orderNumber(),
                late.terms(),
                late.issuedOn(),
                late.dueOn(),
                late.total(),
                usd(amount),
                late.payments());
    }

    private static BilledInvoice invoice(int number, String total, LocalDate issued, List<Payment> payments) {
        return new BilledInvoice(
                InvoiceId.random(),
                new DocumentNumber(DocumentKind.INVOICE, 2026, number),
                "000000000424",
                Terms.NET30,
                issued,
                issued.plusDays(30),
                usd(total),
                usd("0.00"),
                payments);
    }

    private static Money usd(String amount) {
        return Money.of(amount, "USD");
    }
}
