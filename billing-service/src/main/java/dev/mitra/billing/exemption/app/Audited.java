package dev.mitra.billing.exemption.app;

import dev.mitra.billing.exemption.Certificate;
import dev.mitra.billing.exemption.CertificateStatus;
import dev.mitra.billing.exemption.Coverage;
import dev.mitra.billing.exemption.Decision;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the audit trail says of a decision.
final class Audited {

    private Audited() {}

    static String by(Certificate certificate) {
        return decision(certificate)
                .map(Decision::by)
                .orElseGet(() -> certificate.submission().by());
    }

    static Optional<Decision> decision(Certificate certificate) {
        return switch (certificate) {
            case Certificate.Submitted _ -> Optional.empty();
            case Certificate.Verified verified -> Optional.of(verified.decision());
            case Certificate.Rejected rejected -> Optional.of(rejected.decision());
            case Certificate.Revoked revoked -> Optional.of(revoked.decision());
        };
    }

    static String status(Certificate certificate, LocalDate today) {
        var states = certificate.coverage().stream().map(Coverage::state).collect(Collectors.joining(" "));
        return CertificateStatus.of(certificate, today) + " " + states;
    }
}
