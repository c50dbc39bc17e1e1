package dev.mitra.billing.exemption.http;

import dev.mitra.kernel.ResellerId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/// A certificate that came by mail.
///
/// @param receivedAt when it came, not in the future: orders since then get their tax back when it is verified
/// @param certificate as the reseller would have submitted it
public record ReceivedCertificateRequest(
        @NotNull ResellerId resellerId,
        @NotNull Instant receivedAt,
        @NotNull @Valid CertificateRequest certificate) {}
