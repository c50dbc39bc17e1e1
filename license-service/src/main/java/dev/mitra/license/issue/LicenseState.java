package dev.mitra.license.issue;

import java.time.Instant;

/// Whether a licence holds. The file itself never changes; the status list tells products.
public sealed interface LicenseState {

    record Active() implements LicenseState {}

    /// A newer file has taken its place.
    record Superseded(Instant at) implements LicenseState {}

    /// @param by a licence that staff suspended stays so when its order is reinstated
    record Suspended(Instant at, String reason, Cause by) implements LicenseState {}

    record Revoked(Instant at, String reason) implements LicenseState {}

    /// What suspended a licence.
    enum Cause {
        /// Its whole order was.
        ORDER,
        /// This one alone.
        LICENSE
    }
}
