package dev.mitra.reseller.application;

import java.time.Instant;

/// What an applicant has of its application before it sends it.
public sealed interface Beginning {

    record Saved(Draft draft) implements Beginning {}

    /// It wrote to sales before it had an account (R2.4): its words are the reason that the form asks for.
    record ByMail(String reason, Instant at) implements Beginning {}
}
