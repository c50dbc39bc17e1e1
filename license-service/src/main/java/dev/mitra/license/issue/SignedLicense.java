package dev.mitra.license.issue;

/// A licence that was just signed, with its bytes.
public record SignedLicense(LicenseDraft draft, LicenseFile file) {}
