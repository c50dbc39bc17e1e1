package dev.mitra.reseller.application.app;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.reseller.application.Applications;
import dev.mitra.reseller.application.ReapplicationRule;
import dev.mitra.reseller.programme.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// When a rejected applicant may apply again.
@ApplicationScoped
public class Reapply {

    private final Applications applications;
    private final ReapplicationRule rule;
    private final BusinessClock clock;

    Reapply(Applications applications, Terms terms, BusinessClock clock) {
        this.applications = applications;
        this.rule = new ReapplicationRule(terms.periods().reapplication());
        this.clock = clock;
    }

    /// Empty when the account may apply today.
    Optional<LocalDate> waitsUntil(AccountId account) {
        return applications
                .lastRejection(account)
                .flatMap(rejected -> rule.waitsUntil(clock.dateOf(rejected), clock.today()));
    }

    LocalDate opensAfter(Instant rejected) {
        return rule.opensAfter(clock.dateOf(rejected));
    }
}
