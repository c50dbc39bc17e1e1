package dev.mitra.reseller.application;

import java.time.LocalDate;

/// What became of an attempt to apply.
public sealed interface Intake {

    record Taken(Application application) implements Intake {}

    /// The account has an application that was not rejected.
    record AlreadyApplied() implements Intake {}

    /// Its last application was rejected not long ago.
    ///
    /// @param from first day, in the vendor's zone, on which it may apply again
    record TooEarly(LocalDate from) implements Intake {}
}
