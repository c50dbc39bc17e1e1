package dev.mitra.reseller.application.http;

import dev.mitra.reseller.ResellerProblem;
import dev.mitra.reseller.application.Intake;
import dev.mitra.reseller.application.Submission;
import dev.mitra.reseller.application.app.SubmitApplication;
import dev.mitra.reseller.privacy.app.ForgetPerson;
import dev.mitra.reseller.programme.Person;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import jakarta.enterprise.context.ApplicationScoped;

/// Takes an application in, whether it was sent at once or from a draft.
@ApplicationScoped
class Reception {

    private final SubmitApplication submit;
    private final ForgetPerson people;
    private final Caller caller;

    Reception(SubmitApplication submit, ForgetPerson people, Caller caller) {
        this.submit = submit;
        this.people = people;
        this.caller = caller;
    }

    /// A token lasts some minutes longer than its account: nothing is kept any more of whom it names.
    void refuseForgotten() {
        if (people.isForgotten(caller.accountId())) {
            throw Problem.of(CommonProblem.UNAUTHENTICATED);
        }
    }

    ApplicationView take(ApplicationRequest request) {
        refuseForgotten();
        if (!caller.emailVerified()) {
            throw Problem.of(ResellerProblem.EMAIL_NOT_VERIFIED);
        }
        var email = caller.email().orElseThrow(() -> Problem.of(ResellerProblem.EMAIL_NOT_VERIFIED));
        var answers = request.answers();
        var profile = request.profile().toProfile("/profile").onSite(answers.website());
        var applicant = new Person(caller.accountId(), email, profile.language());
        return switch (submit.submit(new Submission(applicant, answers, profile))) {
            case Intake.Taken(var application) -> ApplicationView.forApplicant(application);
            case Intake.AlreadyApplied _ -> throw Problem.of(ResellerProblem.APPLICATION_OPEN);
            case Intake.TooEarly(var from) ->
                throw Problem.of(ResellerProblem.REAPPLICATION_TOO_EARLY, from.toString());
        };
    }
}
