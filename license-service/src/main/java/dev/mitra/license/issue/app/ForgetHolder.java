package dev.mitra.license.issue.app;

import dev.mitra.kernel.AccountId;
import dev.mitra.license.issue.ErasedHolders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// A holder had itself forgotten: its firm keeps its licences, and nobody's name is kept with them outside of
/// what was signed.
@ApplicationScoped
public class ForgetHolder {

    private final ErasedHolders holders;

    public ForgetHolder(ErasedHolders holders) {
        this.holders = holders;
    }

    @Transactional
    public void forget(AccountId account) {
        holders.add(account);
    }
}
