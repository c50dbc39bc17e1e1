package dev.mitra.billing.receipt.http;

import dev.mitra.billing.bank.BankStatement;
import dev.mitra.billing.receipt.app.ImportReport;
import dev.mitra.billing.receipt.app.Importing;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.TypeId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an import did, or would do.
///
/// @param id of the import; null for a dry run, which keeps nothing
/// @param receipts new ones
/// @param duplicates payments that are receipts already
/// @param shownOnly entries that are no money received: pending, informative, outgoing, reversing
public record BankStatementView(
        @Nullable String id, List<Statement> statements, List<ReceiptView> receipts, int duplicates, long shownOnly) {

    /// A statement of the file.
    ///
    /// @param openingBalance null where the bank gives none
    public record Statement(
            String statementId,
            String iban,
            int entries,
            @Nullable Money openingBalance,
            @Nullable Money closingBalance) {

        static Statement of(BankStatement statement) {
            return new Statement(
                    statement.id(),
                    statement.iban(),
                    statement.entries().size(),
                    statement.opening(),
                    statement.closing());
        }
    }

    static BankStatementView of(ImportReport report, Importing importing) {
        var shownOnly = report.statements().stream()
                .flatMap(statement -> statement.entries().stream())
                .filter(entry -> !entry.isMoneyReceived())
                .count();
        return new BankStatementView(
                importing == Importing.DRY_RUN ? null : TypeId.format("bfil", report.file()),
                report.statements().stream().map(Statement::of).toList(),
                report.receipts().stream().map(ReceiptView::of).toList(),
                report.duplicates(),
                shownOnly);
    }
}
