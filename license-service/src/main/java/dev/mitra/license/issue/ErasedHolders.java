package dev.mitra.license.issue;

import dev.mitra.kernel.AccountId;

/// Holders who had themselves forgotten.
public interface ErasedHolders {

    /// Takes name and mailbox out of the account's orders, licences and transfers, those too that are heard
    /// of only later. Signed files stay as they are. A repeat changes nothing.
    void add(AccountId account);
}
