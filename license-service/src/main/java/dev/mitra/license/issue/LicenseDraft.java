package dev.mitra.license.issue;

import dev.mitra.kernel.OrderId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A licence before it is signed: all that its file will say.
///
/// @param seat 1 to the line's quantity
/// @param edition 1 for what the order brings, more for what is issued in its place
/// @param seq grows when the licence is issued again
/// @param updatesUntil the last day whose releases are covered, null for all
/// @param expiresOn the last day on which it works, null for never
/// @param replaces what the file names: the licence that it continues, else the temporary one of its line
/// @param predecessor the licence that it continues; null for a new one
/// @param statusIndex its place in the status list
public record LicenseDraft(
        LicenseId id,
        OrderId order,
        OrderNumber number,
        ShipTo to,
        OrderLine line,
        Kind kind,
        int seat,
        int edition,
        int seq,
        Instant issuedAt,
        @Nullable LocalDate updatesUntil,
        @Nullable LocalDate expiresOn,
        @Nullable LicenseId replaces,
        @Nullable LicenseId predecessor,
        int statusIndex) {}
