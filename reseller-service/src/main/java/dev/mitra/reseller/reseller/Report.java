package dev.mitra.reseller.reseller;

import dev.mitra.kernel.Percentage;
import dev.mitra.reseller.standing.Explanation;
import dev.mitra.reseller.standing.Standing;
import java.util.List;

/// A reseller with what follows from it today.
///
/// @param version of the reseller, for the next change
/// @param rate that applies today; zero before it is ACTIVE is told by the status
/// @param missing before it may order (R2.6); empty once it is ACTIVE
public record Report(
        Reseller reseller,
        long version,
        Percentage rate,
        Standing standing,
        Explanation explanation,
        List<Missing> missing) {}
