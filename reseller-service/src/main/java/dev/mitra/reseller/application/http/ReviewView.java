package dev.mitra.reseller.application.http;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.reseller.application.Application;
import dev.mitra.reseller.application.Finding;
import dev.mitra.reseller.application.Flag;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What sales sees of an application beside what the applicant sees.
///
/// @param flags what to look at; they inform and never decide (R1.1)
/// @param ageDays full days since it was submitted
/// @param nextAction `REVIEW`, `DECIDE`, `WAIT_FOR_APPLICANT` or `NONE`
public record ReviewView(
        AccountId applicant,
        EmailAddress email,
        List<Flag> flags,
        long ageDays,
        String nextAction,
        @Nullable AccountId reviewer,
        @Nullable Boolean specialisedInSoftwareRetail,
        @Nullable String findingNote) {

    static ReviewView of(Application application, Duration age) {
        var file = application.file();
        var finding = finding(application);
        return new ReviewView(
                file.applicant().account(),
                file.applicant().email(),
                file.flags().stream().sorted().toList(),
                age.toDays(),
                nextAction(application),
                reviewer(application),
                finding == null ? null : finding.specialisedInSoftwareRetail(),
                finding == null ? null : finding.note());
    }

    private static String nextAction(Application application) {
        return switch (application) {
            case Application.Submitted _ -> "REVIEW";
            case Application.InReview _ -> "DECIDE";
            case Application.InfoRequested _ -> "WAIT_FOR_APPLICANT";
            case Application.Approved _, Application.Rejected _ -> "NONE";
        };
    }

    private static @Nullable AccountId reviewer(Application application) {
        return switch (application) {
            case Application.Submitted _ -> null;
            case Application.InReview inReview -> inReview.reviewer();
            case Application.InfoRequested requested -> requested.reviewer();
            case Application.Approved approved -> approved.decision().reviewer();
            case Application.Rejected rejected -> rejected.decision().reviewer();
        };
    }

    private static @Nullable Finding finding(Application application) {
        return application instanceof Application.Approved approved ? approved.finding() : null;
    }
}
