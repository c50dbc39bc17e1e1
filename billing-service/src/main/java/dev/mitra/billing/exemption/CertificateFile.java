package dev.mitra.billing.exemption;

/// The picture of a certificate, without its bytes.
///
/// @param sha256 hexadecimal
public record CertificateFile(String name, String mediaType, String sha256) {}
