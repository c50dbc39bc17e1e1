package dev.mitra.messaging.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.hibernate.engine.jdbc.mutation.group.PreparedStatementDetails;
import org.hibernate.engine.jdbc.mutation.group.PreparedStatementGroup;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.jdbc.Expectation;
import org.hibernate.sql.model.TableMapping;
import org.jspecify.annotations.Nullable;

/// The one statement of a batch, in the place of the mapper's own.
final class JoinedGroup implements PreparedStatementGroup {

    private final PreparedStatementGroup group;
    private final Joined joined;

    JoinedGroup(PreparedStatementGroup group, Supplier<Connection> connection) {
        this.group = group;
        this.joined = new Joined(group.getSingleStatementDetails(), connection);
    }

    static boolean isPlainUpdate(PreparedStatementGroup group) {
        return group.getNumberOfStatements() == 1
                && UpdateShape.isPlainUpdate(group.getSingleStatementDetails().getSqlString());
    }

    @Override
    public int getNumberOfStatements() {
        return 1;
    }

    @Override
    public int getNumberOfActiveStatements() {
        return joined.getStatement() == null ? 0 : 1;
    }

    @Override
    public PreparedStatementDetails getSingleStatementDetails() {
        return joined;
    }

    @Override
    public void forEachStatement(BiConsumer<String, PreparedStatementDetails> action) {
        action.accept(joined.getMutatingTableDetails().getTableName(), joined);
    }

    @Override
    public PreparedStatementDetails resolvePreparedStatementDetails(String table) {
        return joined;
    }

    @Override
    public PreparedStatementDetails getPreparedStatementDetails(String table) {
        return joined;
    }

    @Override
    public boolean hasMatching(Predicate<PreparedStatementDetails> filter) {
        return filter.test(joined);
    }

    @Override
    public void release() {
        joined.forget();
        group.release();
    }

    private static final class Joined implements PreparedStatementDetails {

        private final PreparedStatementDetails mapped;
        private final Supplier<Connection> connection;
        private @Nullable PreparedStatement statement;

        Joined(PreparedStatementDetails mapped, Supplier<Connection> connection) {
            this.mapped = mapped;
            this.connection = connection;
        }

        void forget() {
            statement = null;
        }

        @Override
        public TableMapping getMutatingTableDetails() {
            return mapped.getMutatingTableDetails();
        }

        @Override
        public String getSqlString() {
            return mapped.getSqlString();
        }

        @Override
        public @Nullable PreparedStatement getStatement() {
            return statement;
        }

        @Override
        public PreparedStatement resolveStatement() {
            var known = statement;
            if (known == null) {
                known = JoinedUpdate.of(mapped.getSqlString(), connection, mapped::resolveStatement);
                statement = known;
            }
            return known;
        }

        @Override
        public Expectation getExpectation() {
            return mapped.getExpectation();
        }

        @Override
        public void releaseStatement(SharedSessionContractImplementor session) {
            forget();
            if (mapped.getStatement() != null) {
                mapped.releaseStatement(session);
            }
        }
    }
}
