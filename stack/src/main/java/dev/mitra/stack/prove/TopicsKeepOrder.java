package dev.mitra.stack.prove;

import dev.mitra.stack.Service;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// I7 on the topics themselves: what counts as published stands there, nothing else does, and the first
/// copy of each event comes in the order of its key's versions.
final class TopicsKeepOrder implements Invariant {

    @Override
    public String id() {
        return "I7 order";
    }

    @Override
    public String sentence() {
        return "what counts as published stands on its topic, each key in the order of its versions";
    }

    @Override
    public List<String> offenders(Evidence evidence) {
        var offenders = new ArrayList<String>();
        Set<String> seen = new HashSet<>();
        Map<String, Long> versions = new HashMap<>();
        Records.of(evidence.settings())
                .each(part -> part.forEach(record -> {
                    var event = header(record, "ce_id");
                    if (seen.add(event)) {
                        var key = stream(record);
                        var version = Long.parseLong(header(record, "ce_aggregateversion"));
                        var before = versions.put(key, version);
                        if (before != null && before > version) {
                            offenders.add(key + " has version " + version + " after " + before);
                        }
                    }
                }));
        Set<String> written = new HashSet<>();
        for (var service : Service.values()) {
            var sql = "select event_id, type from platform.outbox where published_at is not null";
            for (var row : evidence.databases().query(service, sql)) {
                written.add(row.getFirst());
                if (!seen.contains(row.getFirst())) {
                    offenders.add(row.get(1) + " " + row.getFirst() + " of " + service.fullName()
                            + " counts as published and is on no topic");
                }
            }
        }
        seen.stream()
                .filter(event -> !written.contains(event))
                .forEach(event -> offenders.add(event + " is on a topic and in no outbox"));
        return offenders;
    }

    /// What shares one version: a key of a topic; of receivables, where arrears and statements count for themselves,
    /// a key and a type.
    private static String stream(ConsumerRecord<byte[], byte[]> record) {
        var key = record.topic() + " " + new String(record.key(), StandardCharsets.UTF_8);
        return record.topic().equals("mitra.receivables") ? key + " " + header(record, "ce_type") : key;
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
