package dev.mitra.license.issue;

/// A licence with the bytes of its file, as they were signed.
@SuppressWarnings("ArrayRecordComponent") // bytes of a file, compared by their hash
public record LicenseContent(License license, byte[] content) {}
