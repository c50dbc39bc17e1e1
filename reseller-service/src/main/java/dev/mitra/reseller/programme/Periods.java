package dev.mitra.reseller.programme;

/// How long things of the programme wait, in calendar days of the vendor's zone.
///
/// @param reapplication from a rejection until the same account may apply again, 0 for none (R2.5)
/// @param policyNotice from the publication of a new policy version until it applies, 0 for none (R9.1)
/// @param listingCheck from a verified listing until it is looked at again (R2.6)
public record Periods(int reapplication, int policyNotice, int listingCheck) {

    public Periods {
        if (reapplication < 0 || policyNotice < 0 || listingCheck < 1) {
            throw new IllegalArgumentException("the programme's periods are counted in days");
        }
    }
}
