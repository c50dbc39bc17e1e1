package dev.mitra.license.validation.http;

import dev.mitra.license.issue.Kind;
import dev.mitra.license.issue.LicenseId;
import dev.mitra.license.validation.Answer;
import dev.mitra.license.validation.Verdict;
import dev.mitra.license.verifier.License;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the verifier says.
///
/// @param allowed whether this version of the product may be used
/// @param sentence for people, with its dates and the next step; null where only an id was shown, since it may name
/// the holder
/// @param licenseId null for a file that is none of ours, like all that follows
/// @param updatesUntil the last day whose releases are covered, null for all
/// @param expiresOn the last day on which it works, null for never
public record ValidationView(
        Answer result,
        boolean allowed,
        @Nullable String sentence,
        @Nullable LicenseId licenseId,
        @Nullable Integer seq,
        @Nullable Kind kind,
        @Nullable LocalDate updatesUntil,
        @Nullable LocalDate expiresOn) {

    /// To somebody who has the file.
    static ValidationView ofFile(Verdict verdict) {
        return of(verdict, verdict.sentence());
    }

    static ValidationView ofId(Verdict verdict) {
        return of(verdict, null);
    }

    private static ValidationView of(Verdict verdict, @Nullable String sentence) {
        return verdict.license()
                .map(license -> about(verdict, sentence, license))
                .orElseGet(() ->
                        new ValidationView(verdict.answer(), verdict.allows(), sentence, null, null, null, null, null));
    }

    private static ValidationView about(Verdict verdict, @Nullable String sentence, License license) {
        return new ValidationView(
                verdict.answer(),
                verdict.allows(),
                sentence,
                new LicenseId(license.id()),
                license.seq(),
                Kind.valueOf(license.kind().name()),
                license.updatesUntil(),
                license.expiresAt());
    }
}
