package dev.mitra.stack.prove;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mitra.stack.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// I5, between what the mail catcher has taken and what the services say they have sent.
final class OneMailPerOrderAndKind implements Invariant {

    /// Whoever gets a licence is invited, or told of one more (R5.2, R5.3).
    private static final List<String> ABOUT_THE_ACCOUNT = List.of("ACCOUNT_ACTIVATION", "LICENSE_ADDED");

    @Override
    public String id() {
        return "I5";
    }

    @Override
    public String sentence() {
        return "per order and mail kind one Message-ID, taken by SMTP or a visible bounce";
    }

    @Override
    public List<String> offenders(Evidence evidence) {
        var offenders = new ArrayList<String>();
        var mails = evidence.mails();
        var taken = mails.stream().map(OneMailPerOrderAndKind::id).collect(Collectors.toSet());
        var byOrder = new TreeMap<String, Map<String, Integer>>();
        var known = new TreeSet<String>();
        for (var service : Service.values()) {
            var sql = "select message_id, kind, correlation_id, state from platform.mail";
            for (var row : evidence.databases().query(service, sql)) {
                var messageId = bare(row.getFirst());
                known.add(messageId);
                byOrder.computeIfAbsent(row.get(2), _ -> new TreeMap<>()).merge(row.get(1), 1, Integer::sum);
                if (!row.get(3).equals("BOUNCED") && !(row.get(3).equals("ACCEPTED") && taken.contains(messageId))) {
                    offenders.add(row.get(1) + " " + messageId + " is " + row.get(3) + " and not at the recipient");
                }
            }
        }
        var letters = evidence.databases().query(Service.RESELLER, "select mail_id from inbound_mail").stream()
                .map(row -> bare(row.getFirst()))
                .collect(Collectors.toSet());
        offenders.addAll(sentByNobody(mails, known, letters));
        evidence.placed()
                .values()
                .forEach(id -> offenders.addAll(judged(
                        id, evidence.order(id).path("status"), byOrder.getOrDefault(Evidence.uuid(id), Map.of()))));
        return offenders;
    }

    /// People write to the programme through the same catcher, with any mail program. Such a mail is one that
    /// reseller-service has taken in, and it does not bear the kind that every mail of the services bears.
    ///
    /// @param mails as the catcher tells them
    /// @param written the Message-IDs of what the services say they wrote
    /// @param letters the Message-IDs of what came to the programme
    static List<String> sentByNobody(List<JsonNode> mails, Set<String> written, Set<String> letters) {
        return mails.stream()
                .filter(mail -> mail.has("kind") || !letters.contains(id(mail)))
                .map(OneMailPerOrderAndKind::id)
                .distinct()
                .filter(id -> !written.contains(id))
                .map(id -> id + " was sent by nobody")
                .toList();
    }

    /// @param status of the order
    /// @param seen how many mails of each kind came of it
    static List<String> judged(String id, JsonNode status, Map<String, Integer> seen) {
        var offenders = new ArrayList<String>();
        var expected = new TreeMap<String, Integer>(Map.of("INVOICE", 1));
        if (status.path("payment").asText().equals("PAID")) {
            expected.put("PAYMENT_RECEIVED", 1);
        }
        if (status.path("release").asText().equals("RELEASED")) {
            expected.put("LICENSE", 1);
            int invited = ABOUT_THE_ACCOUNT.stream()
                    .mapToInt(kind -> seen.getOrDefault(kind, 0))
                    .sum();
            if (invited != 1) {
                offenders.add(id + " should have one of " + ABOUT_THE_ACCOUNT + " and has " + seen);
            }
        }
        expected.forEach((kind, count) -> {
            if (!count.equals(seen.get(kind))) {
                offenders.add(id + " should have " + count + " " + kind + " and has " + seen);
            }
        });
        seen.forEach((kind, count) -> {
            if (count != 1) {
                offenders.add(id + " has " + count + " mails " + kind);
            }
        });
        return offenders;
    }

    private static String id(JsonNode mail) {
        return bare(mail.path("messageId").asText());
    }

    private static String bare(String messageId) {
        return messageId.strip().replaceAll("[<>]", "");
    }
}
