package dev.mitra.license.issue;

import java.time.Instant;

/// Whether a licence holds. The file itself never changes; the status list tells products.
public sealed interface LicenseState {

    record Active() implements LicenseState {}

    /// A newer file has taken its place.
    record Superseded(Instant at) implements LicenseState {}

    record Suspended(Instant at, String reason) implements LicenseState {}

    record Revoked(Instant at, String reason) implements LicenseState {}
}
