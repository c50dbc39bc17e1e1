package dev.mitra.reseller.application;

import dev.mitra.kernel.Percentage;

/// What became of an attempt to change an application.
public sealed interface Verdict {

    record Done(Application application) implements Verdict {}

    /// Not in this state.
    record NotInState(Application.Status status) implements Verdict {}

    /// R2.5: nobody reviews an application of their own.
    record ReviewerIsApplicant() implements Verdict {}

    /// Four eyes are two people.
    record SecondReviewerIsFirst() implements Verdict {}

    /// R1.4, R1.5, R4.1: the decision would break the rules on rates.
    sealed interface RateRefusal extends Verdict, RateRule.Ruling {}

    record ConsultingGetsNoDiscount() implements RateRefusal {}

    record RateNeedsFinding() implements RateRefusal {}

    record RateAboveCap(Percentage cap) implements RateRefusal {}
}
