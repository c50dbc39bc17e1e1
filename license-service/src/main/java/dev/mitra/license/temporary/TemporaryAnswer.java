package dev.mitra.license.temporary;

import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicenseId;
import java.time.LocalDate;

/// What comes of asking for a temporary licence, or for more time.
public sealed interface TemporaryAnswer {

    record Issued(License license) implements TemporaryAnswer {}

    /// No such order or temporary licence, or another reseller's.
    record Unknown() implements TemporaryAnswer {}

    record UnknownLine() implements TemporaryAnswer {}

    /// The permanent licence is there or on its way.
    record AlreadyReleased() implements TemporaryAnswer {}

    record OrderClosed() implements TemporaryAnswer {}

    /// One per order line.
    record Exists(LicenseId license) implements TemporaryAnswer {}

    record LimitReached(int most) implements TemporaryAnswer {}

    /// One extension, of the licence that is in force.
    record NotExtendable() implements TemporaryAnswer {}

    /// Even extended it would be over.
    record Over(LocalDate since) implements TemporaryAnswer {}
}
