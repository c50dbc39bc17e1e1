package dev.mitra.billing.receipt.http;

import dev.mitra.billing.receipt.Continuity;
import dev.mitra.billing.receipt.ImportedStatement;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.TypeId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A bank statement that was imported.
///
/// @param fileId of the import that brought it
/// @param openingBalance null where the bank gives none
/// @param continuity whether it began where an earlier one ended; GAP: one is missing, or came later
public record ImportedStatementView(
        String id,
        String fileId,
        String statementId,
        String iban,
        int entries,
        @Nullable Money openingBalance,
        @Nullable Money closingBalance,
        Continuity continuity,
        Instant importedAt,
        String importedBy) {

    static ImportedStatementView of(ImportedStatement statement) {
        return new ImportedStatementView(
                TypeId.format("bstm", statement.id()),
                TypeId.format("bfil", statement.file()),
                statement.statementId(),
                statement.iban(),
                statement.entries(),
                statement.opening(),
                statement.closing(),
                statement.continuity(),
                statement.importedAt(),
                statement.importedBy());
    }
}
