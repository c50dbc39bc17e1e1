package dev.mitra.reseller.application.http;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.Percentage;
import dev.mitra.reseller.application.Application;
import dev.mitra.reseller.application.Finding;
import dev.mitra.reseller.application.Flag;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What sales sees of an application beside what the applicant sees.
///
/// @param flags what to look at; they inform and never decide (R1.1)
/// @param lookAlikes names of resellers and applicants that it may be taken for
/// @param ageDays full days since it was submitted
/// @param waitingDays full days since its last step
/// @param nextAction `REVIEW`, `DECIDE`, `WAIT_FOR_APPLICANT`, `CONFIRM` by a second reviewer, or `NONE`
/// @param proposedRatePercent what a second reviewer is asked to confirm
/// @param objection of a second reviewer to the rate that was proposed before
public record ReviewView(
        AccountId applicant,
        EmailAddress email,
        List<Flag> flags,
        List<String> lookAlikes,
        long ageDays,
        long waitingDays,
        String nextAction,
        @Nullable AccountId reviewer,
        @Nullable Boolean specialisedInSoftwareRetail,
        @Nullable String findingNote,
        @Nullable Percentage proposedRatePercent,
        @Nullable AccountId confirmedBy,
        @Nullable String objection) {

    static ReviewView of(Application application, Duration age, Duration wait) {
        var file = application.file();
        var finding = finding(application);
        return new ReviewView(
                file.applicant().account(),
                file.applicant().email(),
                file.findings().flags().stream().sorted().toList(),
                file.findings().lookAlikes(),
                age.toDays(),
                wait.toDays(),
                nextAction(application),
                reviewer(application),
                finding == null ? null : finding.specialisedInSoftwareRetail(),
                finding == null ? null : finding.note(),
                application instanceof Application.Proposed proposed ? proposed.rate() : null,
                application instanceof Application.Approved approved ? approved.confirmedBy() : null,
                application instanceof Application.InReview inReview ? inReview.objection() : null);
    }

    private static String nextAction(Application application) {
        return switch (application) {
            case Application.Submitted _ -> "REVIEW";
            case Application.InReview _ -> "DECIDE";
            case Application.InfoRequested _ -> "WAIT_FOR_APPLICANT";
            case Application.Proposed _ -> "CONFIRM";
            case Application.Approved _, Application.Rejected _ -> "NONE";
        };
    }

    private static @Nullable AccountId reviewer(Application application) {
        return switch (application) {
            case Application.Submitted _ -> null;
            case Application.InReview inReview -> inReview.reviewer();
            case Application.InfoRequested requested -> requested.reviewer();
            case Application.Proposed proposed -> proposed.decision().reviewer();
            case Application.Approved approved -> approved.decision().reviewer();
            case Application.Rejected rejected -> rejected.decision().reviewer();
        };
    }

    private static @Nullable Finding finding(Application application) {
        return switch (application) {
            case Application.Proposed proposed -> proposed.finding();
            case Application.Approved approved -> approved.finding();
            case Application.Submitted _, Application.InReview _, Application.InfoRequested _, Application.Rejected _ ->
                null;
        };
    }
}
