package dev.mitra.messaging.wiring;

import dev.mitra.messaging.tx.DatabaseFailure;
import dev.mitra.messaging.tx.Transactions;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import javax.sql.DataSource;

/// JTA transactions on the service's data source, which its `@Transactional` code joins.
@Singleton
class JtaTransactions implements Transactions {

    private final DataSource dataSource;

    JtaTransactions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public <T> T call(Work<T> work) {
        return InRequest.call(() -> QuarkusTransaction.joiningExisting().call(() -> {
            try (var connection = dataSource.getConnection()) {
                return work.on(connection);
            } catch (SQLException e) {
                throw new DatabaseFailure(e);
            }
        }));
    }
}
