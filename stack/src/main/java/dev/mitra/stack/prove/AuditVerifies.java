package dev.mitra.stack.prove;

import dev.mitra.kernel.Sha256;
import dev.mitra.stack.Service;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// I10, recomputed from the rows: each seal is a hash over the one before and the row. The services' own
/// opinion is heard with the other invariants at `/ops/invariants`.
final class AuditVerifies implements Invariant {

    @Override
    public String id() {
        return "I10";
    }

    @Override
    public String sentence() {
        return "no row of an audit trail was changed, removed or put in between";
    }

    @Override
    public List<String> offenders(Evidence evidence) {
        var offenders = new ArrayList<String>();
        for (var service : Service.values()) {
            judge(evidence, service, offenders);
        }
        return offenders;
    }

    private static void judge(Evidence evidence, Service service, List<String> offenders) {
        var rows = evidence.databases().query(service, """
            select id, place, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                actor, action, subject, before, after, origin, encode(seal, 'hex')
            from platform.audit_trail where place is not null order by place\
            """);
        var seal = new byte[32];
        var place = 0L;
        for (var row : rows) {
            place++;
            var stored = HexFormat.of().parseHex(row.get(9));
            if (Long.parseLong(row.get(1)) != place || !MessageDigest.isEqual(stored, seal(seal, place, row))) {
                offenders.add(service.fullName() + " audit row " + row.getFirst());
                return;
            }
            seal = stored;
        }
        var head = evidence.databases()
                .query(service, "select place, encode(seal, 'hex') from platform.audit_head")
                .getFirst();
        if (!head.equals(List.of(Long.toString(place), HexFormat.of().formatHex(seal)))) {
            offenders.add(service.fullName() + " has lost the end of its audit trail: " + head + " after " + place);
        }
    }

    private static byte[] seal(byte[] before, long place, List<String> row) {
        try {
            var bytes = new ByteArrayOutputStream();
            var out = new DataOutputStream(bytes);
            out.write(before);
            out.writeLong(place);
            out.writeLong(Long.parseLong(row.getFirst()));
            var at = OffsetDateTime.parse(row.get(2), DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                    .toInstant();
            out.writeLong(at.getEpochSecond());
            out.writeInt(at.getNano());
            for (var field : row.subList(3, 8)) {
                write(out, field);
            }
            // acts of jobs and events have no origin, and neither have those from before origins were kept
            if (!row.get(8).equals("null")) {
                write(out, row.get(8));
            }
            return Sha256.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DataOutputStream out, String field) throws IOException {
        var text = field.equals("null") ? new byte[0] : field.getBytes(StandardCharsets.UTF_8);
        out.writeInt(field.equals("null") ? -1 : text.length);
        out.write(text);
    }
}
