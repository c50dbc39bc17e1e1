package dev.mitra.billing.exemption;

import java.time.LocalDate;

/// The names of a certificate's states, outside.
public enum CertificateStatus {
    SUBMITTED,
    VERIFIED,
    REJECTED,
    /// Was verified; nothing of it is good any more.
    EXPIRED,
    REVOKED;

    public static CertificateStatus of(Certificate certificate, LocalDate today) {
        return switch (certificate) {
            case Certificate.Submitted _ -> SUBMITTED;
            case Certificate.Rejected _ -> REJECTED;
            case Certificate.Revoked _ -> REVOKED;
            case Certificate.Verified verified -> verified.expiredOn(today) ? EXPIRED : VERIFIED;
        };
    }
}
