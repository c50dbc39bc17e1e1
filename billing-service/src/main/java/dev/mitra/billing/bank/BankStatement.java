package dev.mitra.billing.bank;

import dev.mitra.kernel.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One statement or notification of one account.
///
/// @param id as the bank numbers it
/// @param iban without blanks; the bank's own account number where it gives no IBAN
/// @param opening booked balance before the entries; null in a notification or where the bank gives none
/// @param closing booked balance after them
public record BankStatement(
        String id,
        Kind kind,
        String iban,
        @Nullable Money opening,
        @Nullable Money closing,
        List<BankEntry> entries) {

    public BankStatement {
        entries = List.copyOf(entries);
    }

    public enum Kind {
        /// camt.053
        STATEMENT,
        /// camt.054
        NOTIFICATION
    }
}
