package dev.mitra.messaging.audit;

import dev.mitra.kernel.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// SHA-256 over the seal before and every field of the row, each with its length in front.
final class Seal {

    private Seal() {}

    /// @param row of `platform.audit_trail`
    static byte[] of(byte[] previous, long place, ResultSet row) throws SQLException {
        try {
            var bytes = new ByteArrayOutputStream();
            var out = new DataOutputStream(bytes);
            out.write(previous);
            out.writeLong(place);
            out.writeLong(row.getLong("id"));
            var at = row.getObject("at", OffsetDateTime.class).toInstant();
            out.writeLong(at.getEpochSecond());
            out.writeInt(at.getNano());
            for (var column : new String[] {"actor", "action", "subject", "before", "after"}) {
                write(out, row.getString(column));
            }
            // rows that were sealed before origins were kept have none, and their seals stay what they were
            var origin = row.getString("origin");
            if (origin != null) {
                write(out, origin);
            }
            return Sha256.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DataOutputStream out, @Nullable String text) throws IOException {
        var bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(text == null ? -1 : bytes.length);
        out.write(bytes);
    }
}
