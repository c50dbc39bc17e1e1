package dev.mitra.billing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.billing.bank.CamtFile;
import dev.mitra.billing.invoice.Bills;
import dev.mitra.billing.invoice.PricedOrder;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.billing.invoice.app.IssueInvoices;
import dev.mitra.billing.receipt.app.ImportBankFile;
import dev.mitra.billing.receipt.app.ImportResult;
import dev.mitra.billing.receipt.app.Importing;
import dev.mitra.billing.reseller.Standing;
import dev.mitra.billing.reseller.app.KnowReseller;
import dev.mitra.billing.statement.StatementId;
import dev.mitra.billing.statement.app.IssueStatement;
import dev.mitra.billing.statement.app.RebuildStatement;
import dev.mitra.kernel.ResellerId;
import dev.mitra.testkit.Await;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// What a month costs: 500 resellers with 20 open invoices each, their statements, and a bank file that
/// pays all of it entry by entry. Run by hand (`-Dtest=MonthInFigures`), some five minutes; it prints and
/// writes `target/month-in-figures.txt`, and judges no time.
@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class MonthInFigures {

    private static final int RESELLERS = 500;
    private static final int INVOICES = 20;
    private static final int ENTRIES = RESELLERS * INVOICES;
    private static final int BATCH = 100;
    private static final int WARM_UP = 3_000;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Inject
    BillingStory story;

    @Inject
    IssueInvoices issueInvoices;

    @Inject
    IssueStatement issueStatement;

    @Inject
    RebuildStatement rebuildStatement;

    @Inject
    ImportBankFile importBankFile;

    @Inject
    KnowReseller knowReseller;

    @Inject
    DataSource dataSource;

    @Test
    @DisplayName("R7.5 R7.2 killed in the middle and repeated, the run and the import give what they give undisturbed")
    void a_month() throws Exception {
        var resellers = Stream.generate(ResellerId::random).limit(RESELLERS).toList();
        resellers.forEach(this::know);
        var month = YearMonth.from(story.today());
        var backend = Long.parseLong(story.rows("select pg_backend_pid()").getFirst());
        var figures = Figures.into(Path.of("target", "month-in-figures.txt"), backend);
        var breakingOff = new BreakingOff(story, figures);
        putOffRendering();
        figures.measure("issue 10,000 invoices", ENTRIES, () -> issue(resellers, month));
        sql("update document_mail set queued_at = now()");
        // what is to come is measured without what a freshly filled database has to do for itself
        sql("vacuum analyze");
        breakingOff.killed("statements", 1_500, () -> run(month, RESELLERS / 2));
        assertThat(count("statement")).as("some were issued before").isBetween(1, RESELLERS / 2);
        int rest = RESELLERS - count("statement");
        figures.measure(
                "the other %d of 500 statements of 20 invoices".formatted(rest), rest, () -> run(month, RESELLERS));
        figures.measure("render 3,000 invoices", WARM_UP, this::warmUp);
        figures.measure("render 500 statements and queue their mails", RESELLERS, this::rendered);
        assertThat(count("statement")).isEqualTo(RESELLERS);
        assertThat(count("statement_line")).isEqualTo(ENTRIES);
        assertThat(count("(select 1 from statement_line group by statement_id having count(*) = 20) whole"))
                .isEqualTo(RESELLERS);
        assertThat(story.rows("select max(sequence) from statement"))
                .as("no number left out")
                .containsExactly("500");
        figures.measure("make 500 statements again and compare", RESELLERS, this::rebuild);
        var file = file();
        breakingOff.killed("import", 10_000, () -> importFile(file));
        assertThat(count("receipt")).as("nothing of a file that broke off").isZero();
        figures.measure("import a file of 10,000 entries", ENTRIES, () -> importFile(file));
        figures.measure("import it again", ENTRIES, () -> importFile(file));
        assertThat(count("receipt")).isEqualTo(ENTRIES);
        assertThat(story.rows("select count(*) from invoice where status <> 'PAID'"))
                .containsExactly("0");
        assertThat(story.rows("select count(*) from journal_entry")).containsExactly("20000");
        assertThat(
                        story.rows(
                                "select count(*) || ' ' || count(distinct correlation_id) from platform.outbox where type = 'OrderPaid.v1'"))
                .as("each order was paid once")
                .containsExactly("10000 10000");
        assertThat(story.rows("select sum(amount_minor) from journal_line where account = 'BANK'"))
                .containsExactly(Long.toString(95_529L * ENTRIES));
    }

    // Of 10,000 invoices it takes minutes; of statements it is measured apart.
    private void putOffRendering() {
        sql("""
                create function later() returns trigger language plpgsql as
                $$ begin new.next_attempt_at := 'infinity'; return new; end $$""");
        sql("create trigger later before insert on document for each row execute function later()");
    }

    private Void issue(List<ResellerId> resellers, YearMonth month) {
        var orders = new ArrayList<PricedOrder>();
        for (var reseller : resellers) {
            for (int i = 0; i < INVOICES; i++) {
                var order = Bills.order(reseller, month.atDay(1).minusDays(3L + i), Terms.NET30);
                orders.add(Bills.priced(order, Bills.billTo(BillingStory.mailbox(reseller)), "899.10"));
            }
        }
        for (int from = 0; from < orders.size(); from += BATCH) {
            issueInvoices.issue(orders.subList(from, Math.min(from + BATCH, orders.size())), Map.of());
        }
        return null;
    }

    private Void run(YearMonth month, int most) {
        issueStatement.recipients(month).stream()
                .limit(most)
                .forEach(reseller -> issueStatement.issue(reseller, month, issueStatement.knownForGood()));
        return null;
    }

    // As in a service that has been up for some days: the first thousand documents are rendered by code that is being
    // compiled.
    private Void warmUp() {
        sql(
                "update document set next_attempt_at = now() where id in (select id from document where kind = 'INVOICE' limit "
                        + WARM_UP + ")");
        assertThat(Await.within(PATIENCE, () -> count("document where content is not null") == WARM_UP))
                .isTrue();
        return null;
    }

    private Void rendered() {
        sql("update document set next_attempt_at = now() where kind = 'STATEMENT'");
        assertThat(Await.within(
                        PATIENCE, () -> count("document_mail where kind = 'STATEMENT' and queued_at is null") == 0))
                .isTrue();
        return null;
    }

    private Void rebuild() {
        for (var id : story.rows("select id from statement")) {
            var rebuilt = rebuildStatement
                    .rebuild(null, new StatementId(UUID.fromString(id)))
                    .orElseThrow();
            assertThat(rebuilt.same()).isTrue();
        }
        return null;
    }

    private Void importFile(byte[] file) {
        var result = importBankFile.importFile(new ByteArrayInputStream(file), Importing.FOR_GOOD, "figures");
        assertThat(result).isInstanceOf(ImportResult.Imported.class);
        return null;
    }

    private byte[] file() {
        var file = CamtFile.statement("MONTH");
        int number = 0;
        for (var reference : story.rows("select payment_reference from invoice order by id")) {
            file.wire("955.29", "B-" + number++, "Lone Star Licences LLC", reference);
        }
        return file.xml().getBytes(StandardCharsets.UTF_8);
    }

    private void sql(String statement) {
        try (var connection = dataSource.getConnection();
                var running = connection.createStatement()) {
            running.execute(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private int count(String table) {
        return Integer.parseInt(story.rows("select count(*) from " + table).getFirst());
    }

    private void know(ResellerId id) {
        knowReseller.profile(Bills.profile(id, BillingStory.mailbox(id)), 1);
        knowReseller.standing(id, Standing.ESTABLISHED, 3, 1);
    }
}
