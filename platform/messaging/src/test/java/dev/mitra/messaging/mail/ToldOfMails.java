package dev.mitra.messaging.mail;

import dev.mitra.messaging.LogContext;
import dev.mitra.messaging.Mail;
import dev.mitra.messaging.MailObserver;
import dev.mitra.messaging.MessageContext;
import dev.mitra.messaging.support.Database;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/// Writes what it is told of invoices into a table, in the transaction of the telling.
final class ToldOfMails implements MailObserver {

    final List<UUID> accepted = new CopyOnWriteArrayList<>();
    final List<UUID> bounced = new CopyOnWriteArrayList<>();
    final List<Optional<MessageContext>> causes = new CopyOnWriteArrayList<>();
    final List<Optional<String>> traces = new CopyOnWriteArrayList<>();

    /// What it cannot take.
    volatile @Nullable UUID failing;

    /// Whether the database takes two seconds for that.
    volatile boolean slow;

    private final List<UUID> attempts = new CopyOnWriteArrayList<>();
    private final Database database;

    ToldOfMails(Database database) {
        this.database = database;
    }

    long attempts(Mail mail) {
        return attempts.stream().filter(mail.about()::equals).count();
    }

    @Override
    public Set<String> kinds() {
        return Set.of("INVOICE");
    }

    @Override
    public void accepted(List<Outcome> outcomes) {
        outcomes.forEach(outcome -> outcome.tell(() -> take(outcome)));
    }

    private void take(Outcome outcome) {
        attempts.add(outcome.about());
        if (outcome.about().equals(failing)) {
            if (slow) {
                database.count("select count(pg_sleep(2))");
            }
            throw new IllegalStateException("the observer is broken");
        }
        write(outcome, "accepted");
        accepted.add(outcome.about());
        causes.add(MessageContext.current());
        traces.add(LogContext.traceparent());
    }

    @Override
    public void bounced(Outcome outcome, String reply) {
        write(outcome, "bounced");
        bounced.add(outcome.about());
    }

    private void write(Outcome outcome, String what) {
        database.transactions().run(connection -> {
            try (var insert = connection.prepareStatement("insert into told values (?, ?)")) {
                insert.setObject(1, outcome.about());
                insert.setString(2, what);
                insert.executeUpdate();
            }
        });
    }
}
