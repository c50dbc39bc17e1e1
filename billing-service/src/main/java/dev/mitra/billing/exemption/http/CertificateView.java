package dev.mitra.billing.exemption.http;

import dev.mitra.billing.exemption.Certificate;
import dev.mitra.billing.exemption.CertificateId;
import dev.mitra.billing.exemption.CertificateKind;
import dev.mitra.billing.exemption.CertificateStatus;
import dev.mitra.billing.exemption.Coverage;
import dev.mitra.billing.exemption.Decision;
import dev.mitra.kernel.ResellerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A certificate.
///
/// @param coverage per state; once verified what the reviewer found good
/// @param decidedAt of the review, or of the revocation; null while it waits
/// @param words of the decision, for the reseller
public record CertificateView(
        CertificateId id,
        ResellerId resellerId,
        CertificateKind kind,
        CertificateStatus status,
        List<State> coverage,
        LocalDate signedOn,
        @Nullable LocalDate printedExpiry,
        @Nullable String purchaseOrderNumber,
        String fileName,
        String mediaType,
        String sha256,
        Instant submittedAt,
        @Nullable Instant decidedAt,
        @Nullable String words) {

    /// @param registration the number on the certificate for this state
    /// @param until the last day: the earliest of the printed date, the state's rule and the vendor's policy
    public record State(String state, String registration, LocalDate from, LocalDate until) {

        static State of(Coverage coverage) {
            return new State(coverage.state(), coverage.registration(), coverage.from(), coverage.until());
        }
    }

    static CertificateView of(Certificate certificate, LocalDate today) {
        var submission = certificate.submission();
        var decision = decision(certificate);
        return new CertificateView(
                certificate.id(),
                submission.reseller(),
                submission.kind(),
                CertificateStatus.of(certificate, today),
                certificate.coverage().stream().map(State::of).toList(),
                submission.signedOn(),
                submission.printedExpiry(),
                submission.purchaseOrder(),
                submission.file().name(),
                submission.file().mediaType(),
                submission.file().sha256(),
                submission.at(),
                decision.map(Decision::at).orElse(null),
                decision.map(Decision::words).orElse(null));
    }

    private static Optional<Decision> decision(Certificate certificate) {
        return switch (certificate) {
            case Certificate.Submitted _ -> Optional.empty();
            case Certificate.Verified verified -> Optional.of(verified.decision());
            case Certificate.Rejected rejected -> Optional.of(rejected.decision());
            case Certificate.Revoked revoked -> Optional.of(revoked.decision());
        };
    }
}
