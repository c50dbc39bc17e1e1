package dev.mitra.billing.receipt.http;

import dev.mitra.billing.bank.BankStatement;
import dev.mitra.billing.receipt.Continuity;
import dev.mitra.billing.receipt.app.ImportReport;
import dev.mitra.billing.receipt.app.Importing;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.TypeId;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What an import did, or would do.
///
/// @param id of the import; null for a dry run, which keeps nothing
/// @param receipts new ones
/// @param duplicates payments that are receipts already
/// @param movements new bookings that are no money received: outgoing, reversing
/// @param shownOnly entries that are no money received, pending and informative ones too
public record BankStatementView(
        @Nullable String id,
        List<Statement> statements,
        List<ReceiptView> receipts,
        int duplicates,
        int movements,
        long shownOnly) {

    /// A statement of the file.
    ///
    /// @param openingBalance null where the bank gives none
    public record Statement(
            String statementId,
            String iban,
            int entries,
            @Nullable Money openingBalance,
            @Nullable Money closingBalance,
            Continuity continuity) {

        static Statement of(BankStatement statement, Continuity continuity) {
            return new Statement(
                    statement.id(),
                    statement.iban(),
                    statement.entries().size(),
                    statement.opening(),
                    statement.closing(),
                    continuity);
        }
    }

    static BankStatementView of(ImportReport report, Importing importing) {
        var shownOnly = report.statements().stream()
                .flatMap(statement -> statement.entries().stream())
                .filter(entry -> !entry.isMoneyReceived())
                .count();
        return new BankStatementView(
                importing == Importing.DRY_RUN ? null : TypeId.format("bfil", report.file()),
                IntStream.range(0, report.statements().size())
                        .mapToObj(at -> Statement.of(
                                report.statements().get(at), report.continuity().get(at)))
                        .toList(),
                report.receipts().stream().map(ReceiptView::of).toList(),
                report.duplicates(),
                report.movements(),
                shownOnly);
    }
}
