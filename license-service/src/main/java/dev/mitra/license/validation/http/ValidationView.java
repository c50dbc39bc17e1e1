package dev.mitra.license.validation.http;

import dev.mitra.license.issue.Kind;
import dev.mitra.license.issue.LicenseId;
import dev.mitra.license.validation.Judgement;
import dev.mitra.license.verifier.License;
import dev.mitra.license.verifier.LicenseResult;
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

    /// The verifier's results.
    public enum Answer {
        VALID,
        UPDATES_ENDED,
        EXPIRED,
        NOT_YET_VALID,
        WRONG_PRODUCT,
        SUSPENDED,
        REVOKED,
        SUPERSEDED,
        TAMPERED,
        UNKNOWN_KEY,
        UNREADABLE
    }

    /// To somebody who has the file.
    static ValidationView ofFile(LicenseResult result) {
        return of(result, result.sentence());
    }

    static ValidationView ofId(LicenseResult result) {
        return of(result, null);
    }

    private static ValidationView of(LicenseResult result, @Nullable String sentence) {
        var answer = answer(result);
        return Judgement.licenseOf(result)
                .map(license -> about(answer, result.allows(), sentence, license))
                .orElseGet(() -> new ValidationView(answer, result.allows(), sentence, null, null, null, null, null));
    }

    private static ValidationView about(Answer answer, boolean allowed, @Nullable String sentence, License license) {
        return new ValidationView(
                answer,
                allowed,
                sentence,
                new LicenseId(license.id()),
                license.seq(),
                Kind.valueOf(license.kind().name()),
                license.updatesUntil(),
                license.expiresAt());
    }

    private static Answer answer(LicenseResult result) {
        return switch (result) {
            case LicenseResult.Valid _ -> Answer.VALID;
            case LicenseResult.UpdatesEnded _ -> Answer.UPDATES_ENDED;
            case LicenseResult.Expired _ -> Answer.EXPIRED;
            case LicenseResult.NotYetValid _ -> Answer.NOT_YET_VALID;
            case LicenseResult.WrongProduct _ -> Answer.WRONG_PRODUCT;
            case LicenseResult.Suspended _ -> Answer.SUSPENDED;
            case LicenseResult.Revoked _ -> Answer.REVOKED;
            case LicenseResult.Superseded _ -> Answer.SUPERSEDED;
            case LicenseResult.Tampered _ -> Answer.TAMPERED;
            case LicenseResult.UnknownKey _ -> Answer.UNKNOWN_KEY;
            case LicenseResult.Unreadable _ -> Answer.UNREADABLE;
        };
    }
}
