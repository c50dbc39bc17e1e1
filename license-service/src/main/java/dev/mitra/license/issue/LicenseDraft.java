package dev.mitra.license.issue;

import dev.mitra.kernel.OrderId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A licence before it is signed: all that its file will say.
///
/// @param seat 1 to the line's quantity
/// @param seq grows when the licence is issued again
/// @param updatesUntil the last day whose releases are covered, null for all
/// @param expiresOn the last day on which it works, null for never
/// @param replaces the temporary licence whose place it takes
/// @param statusIndex its place in the status list
public record LicenseDraft(
        LicenseId id,
        OrderId order,
        OrderNumber number,
        ShipTo to,
        OrderLine line,
        Kind kind,
        int seat,
        int seq,
        Instant issuedAt,
        @Nullable LocalDate updatesUntil,
        @Nullable LocalDate expiresOn,
        @Nullable LicenseId replaces,
        int statusIndex) {}
