package dev.mitra.billing.exemption.app;

import dev.mitra.billing.exemption.Certificate;

/// What became of a submission.
public sealed interface Submitting {

    record Done(Certificate certificate) implements Submitting {}

    /// @param place in the list of states
    record UnknownState(int place) implements Submitting {}

    /// Of one that staff file.
    record UnknownReseller() implements Submitting {}

    /// Of one that staff file: it did not come yet.
    record ReceivedLater() implements Submitting {}

    /// Signed after today, or over before it was submitted.
    record NotGoodToday() implements Submitting {}

    /// @param why for people
    record BadFile(String why) implements Submitting {}

    /// The reseller submitted this file before.
    record SubmittedBefore() implements Submitting {}
}
