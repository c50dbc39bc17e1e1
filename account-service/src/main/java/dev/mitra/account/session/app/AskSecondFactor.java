package dev.mitra.account.session.app;

import dev.mitra.account.session.NextStep;
import dev.mitra.account.session.SecondFactorRule;
import dev.mitra.account.staff.Staff;
import dev.mitra.account.totp.app.CheckSecondFactor;
import dev.mitra.kernel.AccountId;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// What a log-in needs after the first factor. Staff must have a second one; others may.
@ApplicationScoped
public class AskSecondFactor {

    private final CheckSecondFactor checkSecondFactor;
    private final Staff staff;
    private final boolean staffMust;

    /// @param ofStaff `required`, or `optional` for demonstrations; production refuses that
    AskSecondFactor(
            CheckSecondFactor checkSecondFactor,
            Staff staff,
            @ConfigProperty(name = "mitra.second-factor.staff", defaultValue = "required") String ofStaff,
            @ConfigProperty(name = "mitra.production", defaultValue = "false") boolean production) {
        this.checkSecondFactor = checkSecondFactor;
        this.staff = staff;
        this.staffMust = SecondFactorRule.of(ofStaff, production) == SecondFactorRule.REQUIRED;
    }

    void decideNow(@Observes StartupEvent start) {
        // being here has decided
    }

    @Transactional
    public NextStep after(AccountId account) {
        if (checkSecondFactor.isSetUp(account)) {
            return NextStep.CODE;
        }
        return isObligatory(account) ? NextStep.SET_UP : NextStep.NOTHING;
    }

    /// Whether the account may not do without.
    @Transactional
    public boolean isObligatory(AccountId account) {
        return staffMust && !staff.rolesOf(account).isEmpty();
    }
}
