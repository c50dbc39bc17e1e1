package dev.mitra.stack.prove;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How often each event stands on its topic and how often SMTP took each mail. To deliver twice is the right of a
/// process that was killed, and nobody else's: where nothing was broken, each is there once.
///
/// @param events by their ids
/// @param mails by their Message-IDs
record Copies(Map<String, Integer> events, Map<String, Integer> mails) {

    static final String SENTENCE = "where nothing was broken, each event was published once and each mail sent once";

    static Copies of(Evidence evidence) {
        var events = new TreeMap<String, Integer>();
        Records.of(evidence.settings())
                .each(part -> part.forEach(record -> {
                    var header = record.headers().lastHeader("ce_id");
                    if (header != null) {
                        events.merge(new String(header.value(), StandardCharsets.UTF_8), 1, Integer::sum);
                    }
                }));
        var mails = new TreeMap<String, Integer>();
        evidence.mails().forEach(mail -> mails.merge(mail.path("messageId").asText(), 1, Integer::sum));
        return new Copies(events, mails);
    }

    /// Whatever has come since then and more than once.
    List<String> repeatedSince(Copies earlier) {
        var repeated = new ArrayList<String>();
        repeated(events, earlier.events())
                .forEach((id, count) -> repeated.add("event " + id + " was published " + count + " times"));
        repeated(mails, earlier.mails())
                .forEach((id, count) -> repeated.add("mail " + id + " was sent " + count + " times"));
        return repeated;
    }

    private static Map<String, Integer> repeated(Map<String, Integer> now, Map<String, Integer> earlier) {
        var repeated = new TreeMap<>(now);
        repeated.keySet().removeAll(earlier.keySet());
        repeated.values().removeIf(count -> count < 2);
        return repeated;
    }
}
