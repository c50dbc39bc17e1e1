package dev.mitra.stack.people;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mitra.stack.Http;
import dev.mitra.stack.Refusal;
import dev.mitra.stack.Settings;
import dev.mitra.testkit.Await;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

/// The mails of one address, read at the mail catcher.
public record Mailbox(Http catcher, String address, Duration patience) {

    public static Mailbox of(Settings settings, String address) {
        return new Mailbox(new Http(settings.mailPages()), address, Duration.ofSeconds(30));
    }

    /// The mails in the order they came, without their texts.
    public List<JsonNode> mails() {
        var to = URLEncoder.encode(address, StandardCharsets.UTF_8);
        var mails = new ArrayList<JsonNode>();
        catcher.get("/mails?to=" + to)
                .expect("mails of " + address)
                .path("data")
                .forEach(mails::add);
        return List.copyOf(mails);
    }

    public String text(String id) {
        return catcher.get("/mails/" + id).expect("mail " + id).path("text").asText();
    }

    /// Waits for a mail with a link whose path is this, and answers the link's token; the newest wins.
    public String token(String path) {
        var link = Pattern.compile(Pattern.quote(path) + "[?]token=([A-Za-z0-9._~-]+)");
        var found = new AtomicReference<Optional<String>>(Optional.empty());
        Await.within(patience, () -> {
            found.set(newest(link));
            return found.get().isPresent();
        });
        return found.get()
                .orElseThrow(() -> new Refusal("no mail to " + address + " with a link to " + path + " came"));
    }

    private Optional<String> newest(Pattern link) {
        for (var mail : mails().reversed()) {
            var match = link.matcher(text(mail.path("id").asText()));
            if (match.find()) {
                return Optional.of(match.group(1));
            }
        }
        return Optional.empty();
    }
}
