package dev.mitra.messaging.audit;

import dev.mitra.messaging.Invariant;
import dev.mitra.messaging.tx.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// I10: recomputes every seal from the first row on.
public final class AuditTrailVerifies implements Invariant {

    private static final int MOST = 100;

    private final Transactions transactions;

    public AuditTrailVerifies(Transactions transactions) {
        this.transactions = transactions;
    }

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
        return transactions.call(AuditTrailVerifies::verify);
    }

    private static List<String> verify(Connection connection) throws SQLException {
        var offending = new ArrayList<String>();
        byte[] seal = new byte[32];
        long place = 0;
        try (var select = connection.prepareStatement(
                "select * from platform.audit_trail where place is not null order by place")) {
            select.setFetchSize(1000);
            try (var rows = select.executeQuery()) {
                while (rows.next() && offending.size() < MOST) {
                    place++;
                    byte[] stored = rows.getBytes("seal");
                    if (rows.getLong("place") != place || !Arrays.equals(stored, Seal.of(seal, place, rows))) {
                        offending.add("audit row " + rows.getLong("id"));
                        place = rows.getLong("place");
                    }
                    seal = stored;
                }
            }
        }
        if (offending.isEmpty() && !isHead(connection, place, seal)) {
            offending.add("the end of the audit trail is missing");
        }
        return offending;
    }

    private static boolean isHead(Connection connection, long place, byte[] seal) throws SQLException {
        try (var select = connection.prepareStatement("select place, seal from platform.audit_head");
                var row = select.executeQuery()) {
            return row.next() && row.getLong(1) == place && Arrays.equals(row.getBytes(2), seal);
        }
    }
}
