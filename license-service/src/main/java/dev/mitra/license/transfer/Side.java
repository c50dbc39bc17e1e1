package dev.mitra.license.transfer;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.EmailAddress;

/// Who takes part in transfers: the proposer by its account, the other side by its proven mailbox.
public record Side(AccountId account, EmailAddress mailbox) {

    boolean proposed(Transfer transfer) {
        return transfer.from().equals(account);
    }

    boolean isAskedBy(Transfer transfer) {
        return transfer.to().email().equals(mailbox);
    }

    /// Whether it may say yes or no.
    public boolean mayAnswer(Transfer transfer) {
        return isAskedBy(transfer);
    }

    /// Whether it may take the proposal back.
    public boolean mayWithdraw(Transfer transfer) {
        return proposed(transfer);
    }
}
