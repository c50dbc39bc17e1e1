package dev.mitra.messaging.audit;

import dev.mitra.messaging.Invariant;
import dev.mitra.messaging.tx.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// I10: recomputes every seal from the first row on.
public final class AuditTrailVerifies implements Invariant {

    private static final int MOST = 100;

    private final Transactions transactions;

    public AuditTrailVerifies(Transactions transactions) {
        this.transactions = transactions;
    }

    /// The end of the chain as somebody noted it at an earlier time.
    ///
    /// @param seal hexadecimal
    public record Noted(long place, String seal) {}

    @Override
    public String name() {
        return "I10";
    }

    @Override
    public String sentence() {
        return "The audit trail verifies: no sealed row was changed, removed or put in between.";
    }

    @Override
    public List<String> offending() {
        return verify(null).offending();
    }

    /// @param noted must still stand in the chain: seals that were all computed anew differ from it
    public Verification verify(@Nullable Noted noted) {
        return transactions.call(connection -> verify(connection, noted));
    }

    private static Verification verify(Connection connection, @Nullable Noted noted) throws SQLException {
        var offending = new ArrayList<String>();
        byte[] seal = new byte[32];
        long place = 0;
        long sealed = 0;
        // the head first: what is sealed meanwhile lies behind it and is left for the next time
        var head = head(connection);
        try (var select =
                connection.prepareStatement("select * from platform.audit_trail where place <= ? order by place")) {
            select.setLong(1, head.place());
            select.setFetchSize(1000);
            try (var rows = select.executeQuery()) {
                while (rows.next() && offending.size() < MOST) {
                    place++;
                    sealed++;
                    byte[] stored = rows.getBytes("seal");
                    if (rows.getLong("place") != place || !Arrays.equals(stored, Seal.of(seal, place, rows))) {
                        offending.add("audit row " + rows.getLong("id"));
                        place = rows.getLong("place");
                    }
                    if (noted != null && place == noted.place() && !hex(stored).equals(noted.seal())) {
                        offending.add("place %d had the seal %s".formatted(place, noted.seal()));
                    }
                    seal = stored;
                }
            }
        }
        if (offending.isEmpty() && !head.equals(new Noted(place, hex(seal)))) {
            offending.add("the end of the audit trail is missing");
        }
        if (offending.isEmpty() && noted != null && noted.place() > place) {
            offending.add("the audit trail once reached place " + noted.place());
        }
        return new Verification(
                offending.isEmpty(), sealed, waiting(connection), head.place(), head.seal(), List.copyOf(offending));
    }

    private static Noted head(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement("select place, seal from platform.audit_head");
                var row = select.executeQuery()) {
            return row.next() ? new Noted(row.getLong(1), hex(row.getBytes(2))) : new Noted(0, "");
        }
    }

    private static long waiting(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement("select count(*) from platform.audit_trail where place is null");
                var row = select.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    private static String hex(byte[] seal) {
        return HexFormat.of().formatHex(seal);
    }
}
