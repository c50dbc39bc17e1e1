package dev.mitra.messaging.prune;

import dev.mitra.messaging.loop.Loop;
import dev.mitra.messaging.tx.Transactions;
import java.time.Duration;
import java.util.List;

/// Empties mails of a great age: text, subject, recipients and files go, a thousand mails per transaction. The row
/// stays: by its identity the same mail is never sent twice, and the operations' story of an order still tells of it.
public final class EmptyMails implements Loop.Step {

    private static final Duration EVERY = Duration.ofHours(6);
    private static final int BATCH = 1000;

    /// In this order: a file goes once no mail refers to it. Should a new mail take it up at this moment, the
    /// foreign key stops us, not the mail.
    private static final List<String> STATEMENTS = List.of("""
            delete from platform.mail_attachment where mail_id in (
                select id from platform.mail where emptied_at is null and done_at < clock_timestamp() - make_interval(secs => ?)
                order by done_at, id limit ?)
            """, """
            update platform.mail set subject = '-', body = '', html = null, last_reply = null, recipients = array['-'],
                reply_to = null, follows = null, unsubscribe = null,
                emptied_at = clock_timestamp()
            where id in (
                select id from platform.mail where emptied_at is null and done_at < clock_timestamp() - make_interval(secs => ?)
                order by done_at, id limit ?)
            """);

    private static final String UNUSED_FILES = """
            delete from platform.mail_content c
            where not exists (select from platform.mail_attachment a where a.sha256 = c.sha256)
            """;

    private final Transactions transactions;
    private final Duration keep;

    /// @param keep how long after it was accepted or has bounced
    public EmptyMails(Transactions transactions, Duration keep) {
        this.transactions = transactions;
        this.keep = keep;
    }

    @Override
    public Duration take() {
        int emptied;
        do {
            emptied = batch();
        } while (emptied == BATCH);
        return EVERY;
    }

    private int batch() {
        return transactions.call(connection -> {
            int emptied = 0;
            for (var sql : STATEMENTS) {
                try (var statement = connection.prepareStatement(sql)) {
                    statement.setDouble(1, (double) keep.toSeconds());
                    statement.setInt(2, BATCH);
                    emptied = statement.executeUpdate();
                }
            }
            if (emptied > 0) {
                try (var statement = connection.createStatement()) {
                    statement.executeUpdate(UNUSED_FILES);
                }
            }
            return emptied;
        });
    }
}
