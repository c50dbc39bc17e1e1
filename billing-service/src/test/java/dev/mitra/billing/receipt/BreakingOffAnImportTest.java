package dev.mitra.billing.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.mitra.billing.BillingStory;
import dev.mitra.billing.bank.CamtFile;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.billing.receipt.app.ImportBankFile;
import dev.mitra.billing.receipt.app.ImportResult;
import dev.mitra.billing.receipt.app.Importing;
import dev.mitra.kernel.ResellerId;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// The import stops at an invoice that somebody else holds, in the middle of its file; there its database
/// session is ended, as a crash would.
@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class BreakingOffAnImportTest {

    private static final int BEFORE = 130;

    @Inject
    BillingStory story;

    @Inject
    ImportBankFile importBankFile;

    @Inject
    DataSource dataSource;

    private final ResellerId reseller = BillingStory.reseller();
    private final String run = UUID.randomUUID().toString();

    @Test
    @DisplayName(
            "Worked example 16: an import that is killed in its middle keeps nothing; repeated, it gives what it would have given")
    void killed_and_repeated() throws Exception {
        var invoices = Stream.of("100.00", "200.00", "300.00")
                .map(net -> story.order(reseller, net, Terms.PREPAID))
                .toList();
        var file = file(invoices);
        kill(file, invoices.get(1));
        assertThat(kept()).as("nothing of a file that broke off").isZero();
        assertThat(invoices.stream().map(story::again)).allMatch(Invoice.Issued.class::isInstance);
        assertThat(receipts(file)).isEqualTo(BEFORE + 3);
        assertThat(receipts(file)).as("and once more changes nothing").isZero();
        assertThat(kept()).isEqualTo(BEFORE + 3);
        for (var invoice : invoices) {
            assertThat(story.published(invoice.bill().order().id().value()))
                    .containsExactly("InvoiceIssued.v1", "OrderPaid.v1");
        }
    }

    private void kill(byte[] file, Invoice at) throws Exception {
        try (var holder = dataSource.getConnection()) {
            holder.setAutoCommit(false);
            try (var lock = holder.prepareStatement("select id from invoice where id = ? for update")) {
                lock.setObject(1, at.bill().id().value());
                lock.executeQuery().close();
                var importing = CompletableFuture.supplyAsync(() -> receipts(file));
                await().atMost(Duration.ofMinutes(1))
                        .until(() -> !waiting("pid").isEmpty());
                assertThat(waiting("pg_terminate_backend(pid)")).contains("t");
                assertThatThrownBy(importing::get).isInstanceOf(ExecutionException.class);
            }
            holder.rollback();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private List<String> waiting(String what) {
        return story.rows(
                "select " + what
                        + " from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like '%invoice%'");
    }

    private int receipts(byte[] file) {
        var result = importBankFile.importFile(new ByteArrayInputStream(file), Importing.FOR_GOOD, "test");
        return ((ImportResult.Imported) result).report().receipts().size();
    }

    private int kept() {
        return Integer.parseInt(story.rows("select count(*) from receipt where bank_reference like ?", "K%" + run)
                .getFirst());
    }

    private byte[] file(List<Invoice> invoices) {
        var file = CamtFile.statement("KILL-" + run);
        for (int i = 0; i < BEFORE; i++) {
            file.wire("1.00", "K" + i + "-" + run, "Nobody", "nothing");
        }
        for (var invoice : invoices) {
            var bill = invoice.bill();
            file.wire(
                    bill.total().amount().toPlainString(),
                    "K-" + bill.number() + run,
                    "Lone Star Licences LLC",
                    bill.reference().value());
        }
        return file.xml().getBytes(StandardCharsets.UTF_8);
    }
}
