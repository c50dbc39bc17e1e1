package dev.mitra.billing.exemption;

import dev.mitra.kernel.ResellerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a reseller submitted; never changed.
///
/// @param coverage one per state, at least one
/// @param printedExpiry null when the certificate bears no date
/// @param purchaseOrder of a certificate for one purchase: the reseller's own order number; else null
/// @param at an order is judged by what was submitted before it (R10.2)
public record Submission(
        ResellerId reseller,
        CertificateKind kind,
        List<Coverage> coverage,
        LocalDate signedOn,
        @Nullable LocalDate printedExpiry,
        @Nullable String purchaseOrder,
        CertificateFile file,
        Instant at,
        String by) {

    public Submission {
        coverage = List.copyOf(coverage);
    }
}
