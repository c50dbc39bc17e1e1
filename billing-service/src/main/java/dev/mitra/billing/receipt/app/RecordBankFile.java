package dev.mitra.billing.receipt.app;

import dev.mitra.billing.bank.BankStatement;
import dev.mitra.billing.receipt.BankFiles;
import dev.mitra.billing.receipt.BankMovement;
import dev.mitra.billing.receipt.Bookings;
import dev.mitra.billing.receipt.Continuity;
import dev.mitra.billing.receipt.ImportedFile;
import dev.mitra.billing.receipt.ImportedStatement;
import dev.mitra.billing.receipt.IncomingMoney;
import dev.mitra.billing.receipt.MoneyMoved;
import dev.mitra.billing.receipt.MoneyReceived;
import dev.mitra.billing.receipt.ReceiptId;
import dev.mitra.billing.receipt.Receipts;
import dev.mitra.billing.receipt.SeenBookings;
import dev.mitra.kernel.TypeId;
import dev.mitra.messaging.AuditTrail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
    private final Bookings bookings;
    private final LockAhead lockAhead;
    private final AcceptMoney acceptMoney;
    private final RecordMovements recordMovements;
    private final AuditTrail audit;

    RecordBankFile(
            Receipts receipts,
            BankFiles files,
            Bookings bookings,
            LockAhead lockAhead,
            AcceptMoney acceptMoney,
            RecordMovements recordMovements,
            AuditTrail audit) {
        this.receipts = receipts;
        this.files = files;
        this.bookings = bookings;
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
        var seen = new SeenBookings(bookings.known(SeenBookings.in(statements)));
        int payments = 0;
        var money = new ArrayList<IncomingMoney>();
        var movements = new ArrayList<BankMovement>();
        for (var statement : statements) {
            var entries = seen.fresh(statement);
            payments += MoneyReceived.in(statement).size();
            money.addAll(MoneyReceived.in(statement, entries));
            movements.addAll(MoneyMoved.in(statement, entries));
        }
        bookings.add(seen.added());
        var unknown = unknown(money);
        lockAhead.of(unknown, movements);
        var fresh = new ArrayList<ReceiptId>();
        for (var chunk : chunks(unknown)) {
            chunk.forEach(wire -> fresh.add(acceptMoney.receive(wire, file.id(), file.by())));
            receipts.flush();
        }
        int moved = recordMovements.record(movements, file);
        var report = new ImportReport(
                file.id(), statements, receipts.records(fresh), payments - fresh.size(), moved, continuity);
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

    // each once: a file may bring the same booking twice
    private List<IncomingMoney> unknown(List<IncomingMoney> money) {
        var byKey = new LinkedHashMap<String, IncomingMoney>();
        money.forEach(wire -> byKey.putIfAbsent(wire.bookingKey(), wire));
        for (var keys : chunks(List.copyOf(byKey.keySet()))) {
            receipts.known(keys).forEach(byKey::remove);
        }
        return List.copyOf(byKey.values());
    }

    private static <T> List<List<T>> chunks(List<T> all) {
        return all.stream().gather(Gatherers.windowFixed(CHUNK)).toList();
    }
}
