package dev.mitra.order.order;

import java.time.Instant;

/// The vendor's settings that orders depend on.
///
/// @param paymentDays from the order date to the due date (R7.6)
/// @param graceDays by which arrears restrict later than the due date (silent point 7)
/// @param cancelAfterDays past due after which an unpaid prepaid order is cancelled (silent point 8)
/// @param returnDays from the release, within which a reseller may give an order back
/// @param releaseTermsOrders when an order on terms is released (silent point 1)
public record Programme(
        int paymentDays, int graceDays, int cancelAfterDays, int returnDays, ReleaseTermsOrders releaseTermsOrders) {

    /// How an order of these terms begins.
    public Release firstRelease(Terms terms, Instant at) {
        boolean atOnce = terms == Terms.NET30 && releaseTermsOrders == ReleaseTermsOrders.PLACEMENT;
        return atOnce ? new Release.Released(Basis.TERMS, at) : new Release.Waiting();
    }

    /// On which event orders with payment terms are released.
    public enum ReleaseTermsOrders {
        PLACEMENT,
        PAYMENT
    }
}
