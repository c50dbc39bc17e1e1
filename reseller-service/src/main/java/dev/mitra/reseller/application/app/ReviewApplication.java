package dev.mitra.reseller.application.app;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.reseller.application.ApplicationId;
import dev.mitra.reseller.application.Verdict;
import dev.mitra.reseller.notice.Notice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/// Takes an application up, and asks the applicant for more (R2.5).
@ApplicationScoped
public class ReviewApplication {

    private final ChangeApplication change;
    private final TellApplicant tell;
    private final BusinessClock clock;

    ReviewApplication(ChangeApplication change, TellApplicant tell, BusinessClock clock) {
        this.change = change;
        this.tell = tell;
        this.clock = clock;
    }

    @Transactional
    public Optional<Verdict> begin(ApplicationId id, AccountId reviewer) {
        var step = new ChangeApplication.Step(reviewer.external(), "ReviewBegun");
        return change.change(id, step, application -> application.review(reviewer), _ -> {});
    }

    @Transactional
    public Optional<Verdict> ask(ApplicationId id, AccountId reviewer, String question) {
        var step = new ChangeApplication.Step(reviewer.external(), "InformationRequested");
        return change.change(
                id,
                step,
                application -> application.requestInformation(reviewer, question, clock.now()),
                asked -> tell.send(
                        Notice.Kind.INFORMATION_REQUESTED,
                        asked.file(),
                        Integer.toString(asked.file().exchanges().size()),
                        Map.of("question", question)));
    }
}
