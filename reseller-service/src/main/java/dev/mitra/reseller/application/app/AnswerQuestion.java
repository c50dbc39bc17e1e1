package dev.mitra.reseller.application.app;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.reseller.application.ApplicationId;
import dev.mitra.reseller.application.Applications;
import dev.mitra.reseller.application.MainBusiness;
import dev.mitra.reseller.application.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The applicant answers the reviewer and may correct its main business; the audit trail keeps both answers
/// (R1.4).
@ApplicationScoped
public class AnswerQuestion {

    private final ChangeApplication change;
    private final Applications applications;
    private final BusinessClock clock;

    AnswerQuestion(ChangeApplication change, Applications applications, BusinessClock clock) {
        this.change = change;
        this.applications = applications;
        this.clock = clock;
    }

    /// @param corrected null when the main business stays as it was
    /// @return empty when it is not an application of this account
    @Transactional
    public Optional<Verdict> answer(
            ApplicationId id, AccountId applicant, String text, @Nullable MainBusiness corrected) {
        if (!applications.isOf(id, applicant)) {
            return Optional.empty();
        }
        var step = new ChangeApplication.Step(applicant.external(), "QuestionAnswered");
        return change.change(
                id,
                step,
                application -> {
                    var stated = application.file().answers().mainBusiness();
                    return application.answer(text, corrected == null ? stated : corrected, clock.now());
                },
                _ -> {});
    }
}
