package dev.mitra.billing.receipt;

import dev.mitra.billing.bank.BankStatement;
import java.util.List;

/// The bank files that were imported.
public interface BankFiles {

    /// As things stand before the statement is added.
    Continuity continuity(BankStatement statement);

    void add(ImportedFile file, List<BankStatement> statements);
}
