package dev.mitra.license.validation;

import dev.mitra.license.issue.LicenseStatus;
import dev.mitra.license.verifier.License;
import dev.mitra.license.verifier.LicenseResult;
import java.util.Optional;

/// The verifier's answer with the state of the licence: the product is judged first, then the state, then the dates.
///
/// @param sentence for people, with its dates and the next step
/// @param license empty for a file that is none of ours
public record Verdict(Answer answer, String sentence, Optional<License> license) {

    /// @param result what the verifier says without a status list
    public static Verdict of(LicenseResult result, LicenseStatus status) {
        var license = Optional.ofNullable(result.license());
        if (license.isEmpty() || result instanceof LicenseResult.WrongProduct) {
            return new Verdict(Answer.of(result), result.sentence(), license);
        }
        var order = license.get().order();
        return switch (status) {
            case ACTIVE -> new Verdict(Answer.of(result), result.sentence(), license);
            case REVOKED ->
                new Verdict(Answer.REVOKED, "The licence of order " + order + " was revoked: ask the seller.", license);
            case SUSPENDED ->
                new Verdict(
                        Answer.SUSPENDED,
                        "The licence of order " + order + " is suspended: ask the seller why.",
                        license);
            case SUPERSEDED ->
                new Verdict(
                        Answer.SUPERSEDED,
                        "A newer licence file has replaced this one (order " + order + "): apply the newer file.",
                        license);
        };
    }

    /// Whether this version of the product may be used.
    public boolean allows() {
        return answer == Answer.VALID;
    }
}
