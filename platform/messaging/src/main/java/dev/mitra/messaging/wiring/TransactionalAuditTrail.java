package dev.mitra.messaging.wiring;

import dev.mitra.messaging.AuditTrail;
import dev.mitra.messaging.audit.AuditTable;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/// [AuditTrail] of the current JTA transaction, or of one of its own when there is none.
@Singleton
class TransactionalAuditTrail implements AuditTrail {

    private final JtaTransactions transactions;
    private final AuditTable table;

    TransactionalAuditTrail(JtaTransactions transactions, AuditTable table) {
        this.transactions = transactions;
        this.table = table;
    }

    @Override
    public void record(String actor, String action, String subject, @Nullable String before, @Nullable String after) {
        transactions.run(
                connection -> table.insert(connection, new AuditTable.Entry(actor, action, subject, before, after)));
    }
}
