package dev.mitra.billing.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.billing.Seeds;
import dev.mitra.billing.document.PrintedDocuments;
import dev.mitra.billing.document.PrintedStatement;
import dev.mitra.billing.interest.LateInterest;
import dev.mitra.billing.invoice.Bills;
import dev.mitra.billing.invoice.DocumentKind;
import dev.mitra.billing.invoice.DocumentNumber;
import dev.mitra.billing.invoice.InvoiceId;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.kernel.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StatementOfAnyHistoryTest {

    private static final int CASES = 3_000;
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final LocalDate CUT_OFF = LocalDate.of(2026, 2, 28);

    private final Random random = Seeds.random();

    @Test
    @DisplayName(
            "R7.5 for any invoices and payments a statement's lines, sums, ageing and interest are what counting in"
                    + " whole cents gives; what is paid after the cut-off changes nothing")
    void a_statement_is_what_counting_gives() {
        for (int round = 0; round < CASES; round++) {
            var invoices = invoices();
            var credit = Money.ofMinor(random.nextInt(50_000), "USD");
            int rate = 1 + random.nextInt(2_500);
            var terms = new LateInterest(BigDecimal.valueOf(rate, 2), null);
            var made = MonthlyStatement.of(
                    StatementForm.SECOND,
                    new StatementNumber(MARCH, 1),
                    Bills.billTo(),
                    PrintedDocuments.invoice().seller(),
                    invoices,
                    credit,
                    terms);
            var open = invoices.stream()
                    .mapToLong(invoice -> open(invoice, CUT_OFF))
                    .sum();
            assertThat(made.isEmpty()).isEqualTo(open == 0);
            made.ifPresent(statement -> agrees(statement, invoices, credit, rate));
        }
    }

    private void agrees(PrintedStatement statement, List<BilledInvoice> invoices, Money credit, int rate) {
        long total = 0;
        long interest = 0;
        var ageing = new long[5];
        for (var invoice : invoices) {
            long open = open(invoice, CUT_OFF);
            total += open;
            interest += open == 0 ? 0 : interest(invoice, rate);
            int late = (int) (CUT_OFF.toEpochDay() - invoice.dueOn().toEpochDay());
            ageing[late <= 0 ? 0 : Math.min(4, (late + 29) / 30)] += open;
        }
        assertThat(statement.items())
                .allSatisfy(item -> assertThat(item.open().isPositive()).isTrue());
        assertThat(statement.total().minor()).isEqualTo(total);
        assertThat(statement.interest().minor()).isEqualTo(interest);
        assertThat(statement.toPay().minor()).isEqualTo(Math.max(0, total - credit.minor()));
        assertThat(statement.ageing().stream().mapToLong(Money::minor))
                .containsExactly(ageing[0], ageing[1], ageing[2], ageing[3], ageing[4]);
    }

    private static long open(BilledInvoice invoice, LocalDate day) {
        return invoice.total().minor()
                - invoice.payments().stream()
                        .filter(payment -> !payment.valueDate().isAfter(day))
                        .mapToLong(payment -> payment.amount().minor())
                        .sum();
    }

    // Every late day on its own, on what was open at the end of the day before it.
    private static long interest(BilledInvoice invoice, int rate) {
        if (invoice.terms() == Terms.PREPAID) {
            return 0;
        }
        var sum = BigInteger.ZERO;
        for (var day = invoice.dueOn().plusDays(1); !day.isAfter(CUT_OFF); day = day.plusDays(1)) {
            sum = sum.add(BigInteger.valueOf(open(invoice, day.minusDays(1))));
        }
        var divisor = BigInteger.valueOf(365L * 10_000);
        return sum.multiply(BigInteger.valueOf(rate))
                .shiftLeft(1)
                .add(divisor)
                .divide(divisor.shiftLeft(1))
                .subtract(BigInteger.valueOf(invoice.interestAsked().minor()))
                .max(BigInteger.ZERO)
                .longValueExact();
    }

    private List<BilledInvoice> invoices() {
        var invoices = new ArrayList<BilledInvoice>();
        for (int number = random.nextInt(6); number > 0; number--) {
            var issued = CUT_OFF.minusDays(random.nextInt(200));
            long left = 1L + random.nextInt(500_000);
            var total = Money.ofMinor(left, "USD");
            var payments = new ArrayList<Payment>();
            var day = issued;
            for (int parts = random.nextInt(4); parts > 0 && left > 0; parts--) {
                day = day.plusDays(random.nextInt(80));
                long part = random.nextInt(4) == 0 ? left : 1 + random.nextLong(left);
                left -= part;
                payments.add(new Payment(day, Money.ofMinor(part, "USD")));
            }
            invoices.add(new BilledInvoice(
                    InvoiceId.random(),
                    new DocumentNumber(DocumentKind.INVOICE, 2026, number),
                    "000000000424",
                    random.nextInt(5) == 0 ? Terms.PREPAID : Terms.NET30,
                    issued,
                    issued.plusDays(30),
                    total,
                    Money.ofMinor(random.nextInt(3) == 0 ? random.nextInt(20_000) : 0, "USD"),
                    payments));
        }
        return invoices;
    }
}
