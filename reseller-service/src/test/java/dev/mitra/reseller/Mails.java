package dev.mitra.reseller;

import static org.awaitility.Awaitility.await;

import dev.mitra.testkit.CaughtMail;
import dev.mitra.testkit.MitraTestResource;
import java.time.Duration;
import java.util.Optional;

/// What the service mailed.
public final class Mails {

    private Mails() {}

    /// The first mail to this mailbox that holds these words, once it is there.
    public static CaughtMail to(String mailbox, String words) {
        return await("mail to " + mailbox)
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> MitraTestResource.mails().mailsTo(mailbox).stream()
                                .filter(mail -> mail.text().contains(words))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }
}
