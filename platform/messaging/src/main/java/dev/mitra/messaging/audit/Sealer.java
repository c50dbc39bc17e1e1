package dev.mitra.messaging.audit;

import dev.mitra.messaging.loop.Loop;
import dev.mitra.messaging.tx.Columns;
import dev.mitra.messaging.tx.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// Seals new audit rows in batches, one replica at a time.
public final class Sealer implements Loop.Step {

    private static final int BATCH = 500;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Transactions transactions;

    /// @param seal as digits
    private record Sealed(long id, long place, String seal) {}

    public Sealer(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Duration take() {
        return sealBatch() == BATCH ? Duration.ZERO : PAUSE;
    }

    /// How many rows were sealed.
    public int sealBatch() {
        return transactions.call(Sealer::seal);
    }

    private static int seal(Connection connection) throws SQLException {
        if (!hasUnsealed(connection)) {
            return 0;
        }
        var head = "select place, seal from platform.audit_head for update";
        var unsealed = "select * from platform.audit_trail where place is null order by id limit " + BATCH;
        try (var selectHead = connection.prepareStatement(head);
                var end = selectHead.executeQuery();
                var select = connection.prepareStatement(unsealed);
                var rows = select.executeQuery()) {
            end.next();
            long place = end.getLong(1);
            byte[] seal = end.getBytes(2);
            var sealed = new ArrayList<Sealed>();
            while (rows.next()) {
                place++;
                seal = Seal.of(seal, place, rows);
                sealed.add(new Sealed(rows.getLong("id"), place, HexFormat.of().formatHex(seal)));
            }
            mark(connection, sealed);
            moveHead(connection, place, seal);
            return sealed.size();
        }
    }

    private static void mark(Connection connection, List<Sealed> sealed) throws SQLException {
        var mark = """
                update platform.audit_trail as t set place = s.place, seal = decode(s.seal, 'hex')
                from unnest(?::bigint[], ?::bigint[], ?::text[]) as s (id, place, seal) where t.id = s.id""";
        try (var update = connection.prepareStatement(mark)) {
            new Columns<>(update, sealed, 1)
                    .add("bigint", Sealed::id)
                    .add("bigint", Sealed::place)
                    .add("text", Sealed::seal);
            update.executeUpdate();
        }
    }

    private static boolean hasUnsealed(Connection connection) throws SQLException {
        var sql = "select exists (select 1 from platform.audit_trail where place is null)";
        try (var select = connection.prepareStatement(sql);
                var row = select.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static void moveHead(Connection connection, long place, byte[] seal) throws SQLException {
        try (var update = connection.prepareStatement("update platform.audit_head set place = ?, seal = ?")) {
            update.setLong(1, place);
            update.setBytes(2, seal);
            update.executeUpdate();
        }
    }
}
