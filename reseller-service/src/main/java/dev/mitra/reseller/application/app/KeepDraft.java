package dev.mitra.reseller.application.app;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.reseller.application.Applications;
import dev.mitra.reseller.application.Draft;
import dev.mitra.reseller.application.Drafts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/// Keeps what an applicant has filled in until it sends it.
@ApplicationScoped
public class KeepDraft {

    private final Drafts drafts;
    private final Applications applications;
    private final BusinessClock clock;

    KeepDraft(Drafts drafts, Applications applications, BusinessClock clock) {
        this.drafts = drafts;
        this.applications = applications;
        this.clock = clock;
    }

    /// Empty when the account has an application that was not rejected: then there is nothing to draft.
    @Transactional
    public Optional<Draft> save(AccountId account, String form) {
        if (applications.hasOther(account)) {
            return Optional.empty();
        }
        var draft = new Draft(account, form, clock.now());
        drafts.save(draft);
        return Optional.of(draft);
    }

    /// @return whether there was one
    @Transactional
    public boolean discard(AccountId account) {
        return drafts.remove(account);
    }
}
