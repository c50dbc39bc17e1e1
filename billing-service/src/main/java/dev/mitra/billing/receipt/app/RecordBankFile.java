package dev.mitra.billing.receipt.app;

import dev.mitra.billing.bank.BankStatement;
import dev.mitra.billing.receipt.BankFiles;
import dev.mitra.billing.receipt.Continuity;
import dev.mitra.billing.receipt.ImportedFile;
import dev.mitra.billing.receipt.ImportedStatement;
import dev.mitra.billing.receipt.IncomingMoney;
import dev.mitra.billing.receipt.MoneyMoved;
import dev.mitra.billing.receipt.MoneyReceived;
import dev.mitra.billing.receipt.ReceiptId;
import dev.mitra.billing.receipt.Receipts;
import dev.mitra.kernel.TypeId;
import dev.mitra.messaging.AuditTrail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;

/// Records the statements of one bank file in one transaction: all of it or nothing. Imports of one account
/// stand in line, so the same file twice at once is the same file twice.
@ApplicationScoped
public class RecordBankFile {

    private static final int CHUNK = 100;
    // a year's file of a busy account
    private static final int MOST_SECONDS = 900;

    private final Receipts receipts;
    private final BankFiles files;
    private final LockAhead lockAhead;
    private final AcceptMoney acceptMoney;
    private final RecordMovements recordMovements;
    private final AuditTrail audit;

    RecordBankFile(
            Receipts receipts,
            BankFiles files,
            LockAhead lockAhead,
            AcceptMoney acceptMoney,
            RecordMovements recordMovements,
            AuditTrail audit) {
        this.receipts = receipts;
        this.files = files;
        this.lockAhead = lockAhead;
        this.acceptMoney = acceptMoney;
        this.recordMovements = recordMovements;
        this.audit = audit;
    }

    /// @param importing a dry run shows what would happen and keeps nothing
    @Transactional
    @TransactionConfiguration(timeout = MOST_SECONDS)
    public ImportReport record(ImportedFile file, List<BankStatement> statements, Importing importing) {
        statements.stream().map(BankStatement::iban).distinct().sorted().forEach(receipts::lockAccount);
        files.add(file);
        var continuity =
                statements.stream().map(statement -> files.add(file, statement)).toList();
        var money = statements.stream()
                .flatMap(statement -> MoneyReceived.in(statement).stream())
                .toList();
        var movements = statements.stream()
                .flatMap(statement -> MoneyMoved.in(statement).stream())
                .toList();
        lockAhead.of(unknown(money), movements);
        var fresh = new ArrayList<ReceiptId>();
        for (var chunk : chunks(money)) {
            fresh.addAll(receive(chunk, file));
            receipts.flush();
        }
        int moved = recordMovements.record(movements, file);
        var report = new ImportReport(
                file.id(), statements, receipts.records(fresh), money.size() - fresh.size(), moved, continuity);
        if (importing == Importing.DRY_RUN) {
            QuarkusTransaction.setRollbackOnly();
        } else {
            var what = "sha256 %s, %d statements, %d receipts, %d known before"
                    .formatted(file.sha256(), statements.size(), fresh.size(), report.duplicates());
            audit.record(file.by(), "BankFileUploaded", TypeId.format("bfil", file.id()), null, what);
        }
        return report;
    }

    /// What was imported, the newest first.
    ///
    /// @param continuity null for all
    @Transactional
    public List<ImportedStatement> list(@Nullable Continuity continuity, @Nullable UUID before, int limit) {
        return files.statements(continuity, before, limit);
    }

    // Asked again for each chunk: a file may bring the same booking twice.
    private List<ReceiptId> receive(List<IncomingMoney> money, ImportedFile file) {
        return unknown(money).stream()
                .map(wire -> acceptMoney.receive(wire, file.id(), file.by()))
                .toList();
    }

    private List<IncomingMoney> unknown(List<IncomingMoney> money) {
        return chunks(money).stream()
                .flatMap(chunk -> {
                    var known = receipts.known(
                            chunk.stream().map(IncomingMoney::bookingKey).toList());
                    return chunk.stream().filter(wire -> !known.contains(wire.bookingKey()));
                })
                .toList();
    }

    private static <T> List<List<T>> chunks(List<T> all) {
        return all.stream().gather(Gatherers.windowFixed(CHUNK)).toList();
    }
}
