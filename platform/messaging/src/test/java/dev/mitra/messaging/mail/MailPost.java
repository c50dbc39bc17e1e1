package dev.mitra.messaging.mail;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.messaging.Mail;
import dev.mitra.messaging.loop.Loop;
import dev.mitra.messaging.support.Database;
import dev.mitra.testkit.MailCatcher;
import dev.mitra.tracing.RequestTrace;
import dev.mitra.tracing.Traces;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// An empty queue of mails, workers that send them, and the server that takes them.
final class MailPost implements AutoCloseable {

    static final List<EmailAddress> TO = List.of(new EmailAddress("billing@reseller.example"));

    /// Leases of three seconds.
    private static final MailPolicy IMPATIENT = new MailPolicy(
            Duration.ofSeconds(3),
            Duration.ofMillis(100),
            Duration.ofMillis(400),
            Duration.ofMillis(400),
            Duration.ofDays(1));

    final Database database = Database.named("mails");
    final MailCatcher catcher = MailCatcher.temporary();
    final List<Loop> loops = new ArrayList<>();
    final ToldOfMails told = new ToldOfMails(database);
    private final Vertx vertx = Vertx.vertx();

    MailPost() {
        database.execute("truncate platform.mail, platform.mail_attachment, platform.mail_content");
        database.execute("create table if not exists told (about uuid, outcome text)");
        database.execute("truncate told");
    }

    static Mail mail(String kind, Mail.Attachment... files) {
        return new Mail(kind, UUID.randomUUID(), "", TO, "Subject", "Text", null, List.of(files));
    }

    /// One more worker.
    void start() {
        loops.add(
                new Loop("mails", new MailLoop(database.transactions(), smtp(), IMPATIENT, List.of(told), Traces.off()))
                        .start());
    }

    VertxSmtp smtp() {
        var from = new EmailAddress("sales@vendor.example");
        return new VertxSmtp(vertx, new SmtpSettings("127.0.0.1", catcher.port(), from, Optional.empty()));
    }

    void queue(List<Mail> mails) {
        queue(mails, Optional::empty);
    }

    void queue(List<Mail> mails, RequestTrace request) {
        var rows = mails.stream()
                .map(mail -> MailRow.of(mail, "vendor.example", request))
                .toList();
        database.transactions().run(connection -> new MailTable().insert(connection, rows));
    }

    long waiting() {
        return database.count("select count(*) from platform.mail where state = 'WAITING'");
    }

    @Override
    public void close() {
        loops.forEach(Loop::close);
        vertx.close().toCompletionStage().toCompletableFuture().join();
        catcher.close();
        database.close();
    }
}
