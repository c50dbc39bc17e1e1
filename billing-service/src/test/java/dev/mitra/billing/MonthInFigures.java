package dev.mitra.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import dev.mitra.billing.bank.CamtFile;
import dev.mitra.billing.invoice.Bills;
import dev.mitra.billing.invoice.PricedOrder;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.billing.invoice.app.IssueInvoices;
import dev.mitra.billing.receipt.app.ImportBankFile;
import dev.mitra.billing.receipt.app.ImportResult;
import dev.mitra.billing.receipt.app.Importing;
import dev.mitra.billing.reseller.ResellerProfile;
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
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// What a month costs: 500 resellers with 20 open invoices each, their statements, and a bank file that
/// pays all of it entry by entry. Run by hand (`-Dtest=MonthInFigures`); it prints, it judges no time.
@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class MonthInFigures {

    private static final int RESELLERS = 500;
    private static final int INVOICES = 20;
    private static final int BATCH = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(20);

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

    @Test
    @DisplayName("R7.5 R7.2 killed in the middle and repeated, the run and the import give what they give undisturbed")
    void a_month() throws Exception {
        var resellers = Stream.generate(ResellerId::random).limit(RESELLERS).toList();
        resellers.forEach(this::know);
        var month = YearMonth.from(story.today());
        measured("issue 10,000 invoices", RESELLERS * INVOICES, () -> issue(resellers, month));
        measured("render them", RESELLERS * INVOICES, this::rendered);
        killed("statements", () -> run(month, RESELLERS / 2));
        var rest = RESELLERS - count("statement");
        measured("the other %d of 500 statements of 20 invoices".formatted(rest), rest, () -> run(month, RESELLERS));
        measured("render them", RESELLERS, this::rendered);
        assertThat(count("statement")).isEqualTo(RESELLERS);
        assertThat(count("statement_line")).isEqualTo(RESELLERS * INVOICES);
        measured("make 500 statements again and compare", RESELLERS, this::rebuild);
        var file = file();
        killed("import", () -> importFile(file));
        assertThat(count("receipt")).as("nothing of a file that broke off").isZero();
        measured("import a file of 10,000 entries", RESELLERS * INVOICES, () -> importFile(file));
        measured("import it again", RESELLERS * INVOICES, () -> importFile(file));
        assertThat(count("receipt")).isEqualTo(RESELLERS * INVOICES);
        assertThat(story.rows("select count(*) from invoice where status <> 'PAID'"))
                .containsExactly("0");
        assertThat(story.rows("select count(*) from journal_entry")).containsExactly("20000");
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
                .forEach(reseller -> issueStatement.issue(reseller, month));
        return null;
    }

    private Void rendered() {
        assertThat(Await.within(PATIENCE, () -> count("document where content is null") == 0))
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

    // Every session of the service that writes is ended, again and again, until the work is broken off.
    private void killed(String what, Callable<Void> work) throws Exception {
        var over = new AtomicBoolean();
        var killing = CompletableFuture.runAsync(() -> {
            while (!over.get()) {
                pause(1_500);
                story.rows(
                        "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()"
                                + " and datname = current_database() and (state like 'idle in%' or query ~ '^(insert|update)')");
            }
        });
        try {
            work.call();
            IO.println(what + ": was done before it could be killed");
        } catch (RuntimeException broken) {
            IO.println(what + ": broken off by " + broken.getClass().getSimpleName());
        }
        over.set(true);
        killing.handle((_, _) -> null).get();
        pause(3_000);
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void measured(String what, int items, Callable<Void> work) throws Exception {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = system.getProcessCpuTime();
        long begin = System.nanoTime();
        work.call();
        long spent = system.getProcessCpuTime() - cpu;
        var memory = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
        IO.println("%s: %.1f s, %.2f ms of processor per item (this JVM), %d MB heap in use"
                .formatted(what, (System.nanoTime() - begin) / 1e9, spent / 1e6 / items, memory));
    }

    private int count(String table) {
        return Integer.parseInt(story.rows("select count(*) from " + table).getFirst());
    }

    private void know(ResellerId id) {
        var billTo = Bills.billTo(BillingStory.mailbox(id));
        knowReseller.profile(
                new ResellerProfile(id, billTo.legalName(), billTo.address(), null, Locale.ENGLISH, billTo.contacts()),
                1);
        knowReseller.standing(id, Standing.ESTABLISHED, 3, 1);
    }
}
