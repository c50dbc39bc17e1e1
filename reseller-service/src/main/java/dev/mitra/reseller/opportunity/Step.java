package dev.mitra.reseller.opportunity;

/// What a step with an opportunity led to.
public sealed interface Step {

    record Done(Opportunity opportunity) implements Step {}

    record NotInState(Opportunity.Status status) implements Step {}

    /// The customer said that it did not agree.
    record CustomerDenied() implements Step {}

    /// The customer was asked before.
    record AskedBefore() implements Step {}

    /// The partner named nobody who could be asked.
    record NobodyToAsk() implements Step {}
}
