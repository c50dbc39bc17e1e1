package dev.mitra.reseller.reseller;

import dev.mitra.kernel.Percentage;
import dev.mitra.reseller.standing.Explanation;
import dev.mitra.reseller.standing.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/// A reseller with what follows from it today.
///
/// @param version of the reseller, for the next change
/// @param rate that applies today; zero before it is ACTIVE is told by the status
/// @param missing before it may order (R2.6); of an ACTIVE one a listing that staff did not find any more
/// @param listingCheck when a listing is looked at again
public record Report(
        Reseller reseller,
        long version,
        Percentage rate,
        Standing standing,
        Explanation explanation,
        List<Missing> missing,
        Function<Listing, LocalDate> listingCheck) {

    /// The day after which staff looks at the listing again.
    public LocalDate checkAfter(Listing listing) {
        return listingCheck.apply(listing);
    }
}
