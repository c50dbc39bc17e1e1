package dev.mitra.billing.statement;

import dev.mitra.billing.document.PrintedStatement;
import dev.mitra.kernel.ResellerId;
import java.time.Instant;
import java.time.YearMonth;

/// A statement as it was issued; never edited.
///
/// @param knownAt when it was issued, in business time
public record StatementRecord(
        StatementId id,
        ResellerId reseller,
        YearMonth month,
        Instant knownAt,
        StatementBasis basis,
        PrintedStatement printed) {}
