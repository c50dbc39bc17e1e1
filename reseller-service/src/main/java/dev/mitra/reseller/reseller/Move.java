package dev.mitra.reseller.reseller;

import dev.mitra.kernel.Percentage;
import dev.mitra.reseller.programme.Brand;

/// What became of an attempt to change a reseller.
public sealed interface Move {

    record Done(Reseller reseller) implements Move {}

    record NotFound() implements Move {}

    /// Not in this state.
    record Refused(Reseller.Status status) implements Move {}

    /// Not one of the vendor's brands.
    record UnknownBrand(String brand) implements Move {}

    /// No picture of this brand on this reseller's site.
    record UnknownScreenshot() implements Move {}

    /// R1.5: a rate needs the finding "specialised in software retail".
    record RateNeedsFinding() implements Move {}

    /// R4.1: more than any reseller gets.
    record RateAboveCap(Percentage cap) implements Move {}

    /// A rate begins today or later.
    record RateInThePast() implements Move {}

    /// The brand is not listed, as far as we know.
    record NotListed(Brand brand) implements Move {}

    /// No rate waits for a second member of sales.
    record NoRateProposed() implements Move {}

    /// Four eyes are two people.
    record SecondIsFirst() implements Move {}

    /// A new legal name or country is for staff to enter.
    record OtherFirm() implements Move {}
}
