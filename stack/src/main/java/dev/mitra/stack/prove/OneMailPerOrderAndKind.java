package dev.mitra.stack.prove;

import dev.mitra.stack.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// I5, between what the mail catcher has taken and what the services say they have sent.
final class OneMailPerOrderAndKind implements Invariant {

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
        var taken = evidence.mails().stream()
                .map(mail -> bare(mail.path("messageId").asText()))
                .collect(Collectors.toSet());
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
        taken.stream().filter(id -> !known.contains(id)).forEach(id -> offenders.add(id + " was sent by nobody"));
        evidence.placed().values().forEach(id -> offenders.addAll(judged(evidence, id, byOrder)));
        return offenders;
    }

    private static List<String> judged(Evidence evidence, String id, Map<String, Map<String, Integer>> byOrder) {
        var offenders = new ArrayList<String>();
        var status = evidence.order(id).path("status");
        var expected = new TreeMap<String, Integer>(Map.of("INVOICE", 1));
        if (status.path("payment").asText().equals("PAID")) {
            expected.put("PAYMENT_RECEIVED", 1);
        }
        if (status.path("release").asText().equals("RELEASED")) {
            expected.put("LICENSE", 1);
        }
        var seen = byOrder.getOrDefault(Evidence.uuid(id), Map.of());
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

    private static String bare(String messageId) {
        return messageId.strip().replaceAll("[<>]", "");
    }
}
