package dev.mitra.billing.receipt;

import dev.mitra.kernel.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A bank statement as it was imported.
///
/// @param opening null where the bank gives no balances
public record ImportedStatement(
        UUID id,
        UUID file,
        String statementId,
        String iban,
        int entries,
        @Nullable Money opening,
        @Nullable Money closing,
        Continuity continuity,
        Instant importedAt,
        String importedBy) {}
