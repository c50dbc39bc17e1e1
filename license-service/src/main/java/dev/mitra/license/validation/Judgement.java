package dev.mitra.license.validation;

import dev.mitra.license.issue.LicenseStatus;
import dev.mitra.license.verifier.License;
import dev.mitra.license.verifier.LicenseResult;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/// Judges a genuine licence as the verifier does: product, state, dates. It repeats the verifier's rules of dates,
/// so that a file whose signature was checked once needs no signature check again; a test holds both together.
public final class Judgement {

    /// A clock that is a day behind must not lock out somebody who has just bought.
    private static final Duration PATIENCE = Duration.ofHours(24);

    /// The last place on earth where a day ends.
    private static final ZoneOffset LAST_ZONE = ZoneOffset.ofHours(-12);

    private Judgement() {}

    public static LicenseResult of(License license, Question question, LicenseStatus status, Instant now) {
        if (!license.covers(question.product())) {
            return new LicenseResult.WrongProduct(license, question.product());
        }
        return switch (status) {
            case REVOKED -> new LicenseResult.Revoked(license);
            case SUSPENDED -> new LicenseResult.Suspended(license);
            case SUPERSEDED -> new LicenseResult.Superseded(license);
            case ACTIVE -> dated(license, question, now);
        };
    }

    private static LicenseResult dated(License license, Question question, Instant now) {
        if (now.plus(PATIENCE).isBefore(license.notBefore())) {
            return new LicenseResult.NotYetValid(license, license.notBefore(), now);
        }
        var today = now.atOffset(LAST_ZONE).toLocalDate();
        if (license.expiresAt() != null && today.isAfter(license.expiresAt())) {
            return new LicenseResult.Expired(license, license.expiresAt(), today);
        }
        var released = question.released();
        var until = license.updatesUntil();
        return released != null && until != null && released.isAfter(until)
                ? new LicenseResult.UpdatesEnded(license, until, released)
                : new LicenseResult.Valid(license);
    }

    /// The licence that a result is about; empty for a file that is none of ours.
    public static Optional<License> licenseOf(LicenseResult result) {
        return switch (result) {
            case LicenseResult.Valid(var license) -> Optional.of(license);
            case LicenseResult.UpdatesEnded(var license, var _, var _) -> Optional.of(license);
            case LicenseResult.Expired(var license, var _, var _) -> Optional.of(license);
            case LicenseResult.NotYetValid(var license, var _, var _) -> Optional.of(license);
            case LicenseResult.WrongProduct(var license, var _) -> Optional.of(license);
            case LicenseResult.Suspended(var license) -> Optional.of(license);
            case LicenseResult.Revoked(var license) -> Optional.of(license);
            case LicenseResult.Superseded(var license) -> Optional.of(license);
            case LicenseResult.Tampered _, LicenseResult.UnknownKey _, LicenseResult.Unreadable _ -> Optional.empty();
        };
    }
}
