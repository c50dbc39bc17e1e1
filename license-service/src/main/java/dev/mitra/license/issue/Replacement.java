package dev.mitra.license.issue;

/// What comes of replacing a licence whose file has leaked.
public sealed interface Replacement {

    record Done(License license) implements Replacement {}

    /// Temporary, suspended, superseded or revoked, or of an order that staff hold.
    record NotActive() implements Replacement {}

    /// It was renewed: a newer file of its owner is in force already, so the leaked one is revoked instead.
    record Continued(LicenseId by) implements Replacement {}
}
