package dev.mitra.account.support.app;

import dev.mitra.account.PersonalData;
import dev.mitra.account.person.Account;
import dev.mitra.account.support.SupportGrants;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// The support grants that a person gave.
@ApplicationScoped
class SupportRecords implements PersonalData {

    private final SupportGrants grants;

    SupportRecords(SupportGrants grants) {
        this.grants = grants;
    }

    @Override
    public String name() {
        return "supportGrants";
    }

    @Override
    public List<?> export(Account account) {
        return grants.givenBy(account.id());
    }

    /// They are the organisation's, and name nobody but by id.
    @Override
    public void erase(Account.Active account) {}
}
