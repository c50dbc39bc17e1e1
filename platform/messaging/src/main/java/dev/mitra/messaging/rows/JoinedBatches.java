package dev.mitra.messaging.rows;

import java.util.function.Supplier;
import org.hibernate.engine.jdbc.batch.internal.BatchImpl;
import org.hibernate.engine.jdbc.batch.spi.Batch;
import org.hibernate.engine.jdbc.batch.spi.BatchBuilder;
import org.hibernate.engine.jdbc.batch.spi.BatchKey;
import org.hibernate.engine.jdbc.mutation.group.PreparedStatementGroup;
import org.hibernate.engine.jdbc.spi.JdbcCoordinator;
import org.jspecify.annotations.Nullable;

/// Updates of many rows that change alike become one statement. What an update costs PostgreSQL is what it prepares for
/// each statement, its constraints and indexes, not the row; and a batch of JDBC is one statement per row.
///
/// Named in the configuration (`hibernate.jdbc.batch.builder`); whatever is no plain update is batched as ever.
public final class JoinedBatches implements BatchBuilder {

    private static final long serialVersionUID = 1;

    @Override
    public Batch buildBatch(
            BatchKey key,
            @Nullable Integer size,
            Supplier<PreparedStatementGroup> statements,
            JdbcCoordinator coordinator) {
        var group = statements.get();
        int most = size == null ? coordinator.getJdbcSessionOwner().getJdbcBatchSize() : size;
        var joined = JoinedGroup.isPlainUpdate(group)
                ? new JoinedGroup(
                        group, () -> coordinator.getLogicalConnection().getPhysicalConnection())
                : group;
        return new BatchImpl(key, joined, most, coordinator);
    }
}
