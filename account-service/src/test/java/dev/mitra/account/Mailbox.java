package dev.mitra.account;

import static org.awaitility.Awaitility.await;

import dev.mitra.account.registration.app.RegistrationWorker;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/// The mails of one address, as they were queued: subject, empty line, text.
@ApplicationScoped
public class Mailbox {

    private static final Pattern TOKEN = Pattern.compile("\\?token=([A-Za-z0-9_-]{43})\\b");

    private final Rows rows;
    private final RegistrationWorker worker;

    Mailbox(Rows rows, RegistrationWorker worker) {
        this.rows = rows;
        this.worker = worker;
    }

    public List<String> of(String email, String kind) {
        return rows.texts(
                "select subject || e'\\n\\n' || body from platform.mail where ? = any (recipients) and kind = ?"
                        + " order by id",
                email,
                kind);
    }

    /// Waits for so many mails and returns the newest.
    public String newest(String email, String kind, int mails) {
        await().atMost(Duration.ofSeconds(20))
                .with()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(10))
                .until(() -> {
                    worker.workOnce();
                    return of(email, kind).size() >= mails;
                });
        return of(email, kind).getLast();
    }

    public static String tokenIn(String mail) {
        var token = TOKEN.matcher(mail);
        if (!token.find()) {
            throw new AssertionError("no link in: " + mail);
        }
        return token.group(1);
    }
}
