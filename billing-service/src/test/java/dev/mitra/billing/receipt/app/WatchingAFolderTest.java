package dev.mitra.billing.receipt.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mitra.billing.BillingStory;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class WatchingAFolderTest {

    private static final Duration AT_ONCE = Duration.ofMillis(-1);

    @Inject
    BillingStory story;

    @Inject
    ImportBankFile importBankFile;

    @TempDir
    Path folder;

    @Test
    @DisplayName("R7.1 a good file is imported once and moved, a bad one is moved with its reason, the next is taken")
    void files_are_taken_and_moved() throws IOException {
        var invoice = story.order(BillingStory.reseller(), "100.00", Terms.PREPAID);
        var wire =
                BillingStory.wire("106.25", invoice.bill().number().toString()).xml();
        Files.writeString(folder.resolve("2026-02-01.xml"), "<Document");
        Files.writeString(folder.resolve("2026-02-02.xml"), wire);
        Files.writeString(folder.resolve("readme.txt"), "not a bank file");
        var worker = new FolderWorker(importBankFile, Optional.of(folder), Duration.ofMillis(-1));
        assertThat(worker.waiting()).isEqualTo(2);
        assertThat(worker.workOnce()).isOne();
        assertThat(worker.workOnce()).isOne();
        assertThat(worker.workOnce()).isZero();
        assertThat(story.again(invoice)).isInstanceOf(Invoice.Paid.class);
        assertThat(folder.resolve("imported/2026-02-02.xml")).hasContent(wire);
        assertThat(folder.resolve("refused/2026-02-01.xml.reason.txt"))
                .content()
                .startsWith("MALFORMED_XML");
        Files.writeString(folder.resolve("2026-02-02.xml"), wire);
        assertThat(worker.workOnce()).isOne();
        try (var kept = Files.list(folder.resolve("imported"))) {
            assertThat(kept).as("nothing is overwritten").hasSize(2);
        }
    }

    @Test
    @DisplayName("A file that fails as nobody foresaw is laid aside with its reason, and the next is taken")
    void a_file_that_fails_holds_up_no_other() throws IOException {
        Files.writeString(folder.resolve("1.xml"), "first");
        Files.writeString(folder.resolve("2.xml"), "second");
        var watched = new WatchedFolder(folder, AT_ONCE);
        FolderWorker.take(watched, folder.resolve("1.xml"), failing(new IllegalStateException("unforeseen")));
        assertThat(watched.ready(Instant.now())).containsExactly(folder.resolve("2.xml"));
        assertThat(folder.resolve("failed/1.xml")).hasContent("first");
        assertThat(folder.resolve("failed/1.xml.reason.txt")).content().contains("unforeseen");
    }

    @Test
    @DisplayName("Without a database a file is left where it is, to be tried again")
    void an_outage_is_waited_out() throws IOException {
        var file = Files.writeString(folder.resolve("1.xml"), "first");
        var watched = new WatchedFolder(folder, AT_ONCE);
        var outage = new IllegalStateException(new SQLException("no connection", "08006"));
        assertThatThrownBy(() -> FolderWorker.take(watched, file, failing(outage)))
                .isSameAs(outage);
        assertThat(watched.ready(Instant.now())).containsExactly(file);
    }

    private static FolderWorker.Import failing(RuntimeException failure) {
        return (_, _, _) -> {
            throw failure;
        };
    }

    @Test
    void a_file_that_may_still_grow_is_left_alone() throws IOException {
        Files.writeString(folder.resolve("a.xml"), "<Document");
        var watched = new WatchedFolder(folder, Duration.ofSeconds(10));
        assertThat(watched.ready(Instant.now())).isEmpty();
        assertThat(watched.ready(Instant.now().plusSeconds(11))).hasSize(1);
        assertThat(new WatchedFolder(folder.resolve("none"), Duration.ZERO).ready(Instant.now()))
                .isEmpty();
    }
}
