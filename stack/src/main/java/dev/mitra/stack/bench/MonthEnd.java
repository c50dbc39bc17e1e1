package dev.mitra.stack.bench;

import dev.mitra.stack.DemoStaff;
import dev.mitra.stack.LogIn;
import dev.mitra.stack.Refusal;
import dev.mitra.stack.Service;
import dev.mitra.stack.Settings;
import dev.mitra.stack.people.Bank;
import dev.mitra.stack.people.Wire;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What a month's end brings: statements of account for many resellers, and the bank file that pays them.
record MonthEnd(Settings settings, LogIn logIn, Tables tables, LocalDate today) {

    private static final Duration PATIENCE = Duration.ofMinutes(30);

    /// The run for the month that ended last, until every statement is rendered and mailed; an operation is one
    /// statement.
    Outcome statements() {
        var before = tables.count(Service.BILLING, "select count(*) from statement");
        var month = YearMonth.from(today);
        var begin = System.nanoTime();
        logIn.as(DemoStaff.OPS)
                .to(Service.BILLING)
                .post("/ops/jobs/statements/run?period=" + month, Map.of())
                .expect("the monthly run");
        tables.awaitDrained(PATIENCE);
        var issued = tables.count(Service.BILLING, "select count(*) from statement") - before;
        return new Outcome(issued, Clients.secondsSince(begin), Map.of());
    }

    /// One file whose entries each pay one open invoice in full, until the payments are told and mailed; the latency is
    /// that of the bank's request alone. Only invoices of orders on terms are paid: their orders are fulfilled
    /// already, so that nothing else is measured.
    Outcome bankFile(int entries) {
        var wires = openInvoices(entries);
        var taking = new Latencies();
        var begin = System.nanoTime();
        new Bank(logIn).arrive("BENCH-MONTH-END-" + begin, wires);
        taking.add(System.nanoTime() - begin);
        tables.awaitDrained(PATIENCE);
        return new Outcome(wires.size(), Clients.secondsSince(begin), Map.of("fileMs", taking));
    }

    private List<Wire> openInvoices(int limit) {
        var sql = "select payment_reference, total_minor / 100.0, currency from invoice"
                + " where status = 'ISSUED' and terms = 'NET30' order by id desc limit " + limit;
        var wires = new ArrayList<Wire>();
        try (var statement = tables.connection(Service.BILLING).createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                var reference = rows.getString(1);
                var amount = rows.getBigDecimal(2).setScale(2, java.math.RoundingMode.UNNECESSARY);
                wires.add(new Wire(
                        "ME" + reference,
                        amount.toPlainString(),
                        rows.getString(3),
                        today,
                        "Payer " + wires.size(),
                        reference));
            }
            return wires;
        } catch (SQLException e) {
            throw new Refusal("open invoices: " + e.getMessage(), e);
        }
    }
}
