package dev.mitra.billing.receipt;

import dev.mitra.billing.bank.BankStatement;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The bank files that were imported.
public interface BankFiles {

    void add(ImportedFile file);

    /// Keeps a statement of the file.
    ///
    /// @return whether it begins where an earlier one ended, earlier ones of the same file among them
    Continuity add(ImportedFile file, BankStatement statement);

    /// The newest first.
    ///
    /// @param continuity null for all
    List<ImportedStatement> statements(@Nullable Continuity continuity, @Nullable UUID before, int limit);
}
