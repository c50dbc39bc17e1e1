package dev.mitra.license.temporary;

import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicenseId;

/// What comes of asking for a temporary licence.
public sealed interface TemporaryAnswer {

    record Issued(License license) implements TemporaryAnswer {}

    /// No such order, or another reseller's.
    record UnknownOrder() implements TemporaryAnswer {}

    record UnknownLine() implements TemporaryAnswer {}

    /// The permanent licence is there or on its way.
    record AlreadyReleased() implements TemporaryAnswer {}

    record OrderClosed() implements TemporaryAnswer {}

    /// One per order line.
    record Exists(LicenseId license) implements TemporaryAnswer {}

    record LimitReached(int most) implements TemporaryAnswer {}
}
