package dev.mitra.reseller.opportunity;

/// What a step with an opportunity led to.
public sealed interface Step {

    record Done(Opportunity opportunity) implements Step {}

    record NotInState(Opportunity.Status status) implements Step {}
}
