package dev.mitra.billing.receipt.app;

import static org.awaitility.Awaitility.await;

import dev.mitra.billing.BillingStory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;

/// Lets works wait for the lock of one row, so that it is known which of them comes first.
@ApplicationScoped
public class Queueing {

    public static final String RECEIPT = "select 1 from receipt where id = ? for update";
    public static final String INVOICE = "select 1 from invoice where id = ? for update";

    private final BillingStory story;
    private final DataSource dataSource;

    Queueing(BillingStory story, DataSource dataSource) {
        this.story = story;
        this.dataSource = dataSource;
    }

    /// Starts the works while the row is locked, each when the one before waits, and lets them go.
    ///
    /// @return what came out, in their order
    public List<Object> behind(String query, UUID id, Callable<?>... works) throws Exception {
        try (var connection = dataSource.getConnection();
                var pool = Executors.newFixedThreadPool(works.length)) {
            connection.setAutoCommit(false);
            try (var lock = connection.prepareStatement(query)) {
                lock.setObject(1, id);
                lock.executeQuery().close();
            }
            var running = new ArrayList<Future<?>>();
            for (var work : works) {
                running.add(pool.submit(work));
                await().until(() -> waiting() == running.size());
            }
            connection.commit();
            var done = new ArrayList<>();
            for (var one : running) {
                done.add(one.get());
            }
            return done;
        }
    }

    private int waiting() {
        return Integer.parseInt(story.rows(
                        "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()")
                .getFirst());
    }
}
