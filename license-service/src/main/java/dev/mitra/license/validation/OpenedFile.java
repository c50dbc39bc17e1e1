package dev.mitra.license.validation;

import dev.mitra.license.verifier.License;
import dev.mitra.license.verifier.LicenseResult;

/// What a file turned out to be.
public sealed interface OpenedFile {

    /// One of ours, unchanged.
    record Genuine(License license) implements OpenedFile {}

    /// @param result tampered with, signed by a stranger, or not readable
    record Refused(LicenseResult result) implements OpenedFile {}
}
