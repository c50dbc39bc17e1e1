package dev.mitra.reseller.application.app;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.reseller.application.Answers;
import dev.mitra.reseller.application.Application;
import dev.mitra.reseller.application.ApplicationId;
import dev.mitra.reseller.application.Applications;
import dev.mitra.reseller.application.Reply;
import dev.mitra.reseller.application.Verdict;
import dev.mitra.reseller.reseller.Profile;
import dev.mitra.reseller.reseller.app.ReopenProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The applicant answers the reviewer. A question opens its part of the application again: all of it may be
/// corrected, is looked at anew, and the audit trail keeps both states (R1.4, R2.5).
@ApplicationScoped
public class AnswerQuestion {

    private final ChangeApplication change;
    private final Applications applications;
    private final FlagApplication flags;
    private final ReopenProfile profiles;
    private final BusinessClock clock;

    AnswerQuestion(
            ChangeApplication change,
            Applications applications,
            FlagApplication flags,
            ReopenProfile profiles,
            BusinessClock clock) {
        this.change = change;
        this.applications = applications;
        this.flags = flags;
        this.profiles = profiles;
        this.clock = clock;
    }

    /// What the applicant sends.
    ///
    /// @param corrected makes the answers of now from those of before
    /// @param profile null when it stays as it was
    public record Answer(
            String text,
            UnaryOperator<Answers> corrected,
            @Nullable Profile profile) {}

    /// @return empty when it is not an application of this account
    @Transactional
    public Optional<Verdict> answer(ApplicationId id, AccountId applicant, Answer answer) {
        if (!applications.isOf(id, applicant)) {
            return Optional.empty();
        }
        var step = new ChangeApplication.Step(applicant.external(), "QuestionAnswered");
        var before = new AtomicReference<@Nullable String>();
        return change.change(
                id,
                step,
                application -> {
                    before.set(application.file().answers().website());
                    return application.answer(reply(application, answer), clock.now());
                },
                answered -> {
                    var file = answered.file();
                    var known = profiles.of(file.reseller());
                    var right =
                            right(answer, known, before.get(), file.answers().website());
                    if (!right.equals(known)) {
                        profiles.correct(file.reseller(), applicant.external(), right);
                    }
                });
    }

    /// A corrected site is the profile's too, unless the profile names one of its own.
    private static Profile right(Answer answer, Profile known, @Nullable String before, @Nullable String site) {
        if (answer.profile() != null) {
            return answer.profile().onSite(site);
        }
        return Objects.equals(known.website(), before) ? known.at(site) : known;
    }

    private Reply reply(Application application, Answer answer) {
        var file = application.file();
        var answers = answer.corrected().apply(file.answers());
        var profile = answer.profile() == null ? profiles.of(file.reseller()) : answer.profile();
        var country = profile.address().country();
        return new Reply(answer.text(), answers, flags.of(answers, file.applicant(), country, file.reseller()));
    }
}
