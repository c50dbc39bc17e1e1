package dev.mitra.billing.exemption.app;

import dev.mitra.billing.exemption.Certificate;
import dev.mitra.billing.exemption.CertificateId;
import dev.mitra.billing.exemption.CertificateStatus;
import dev.mitra.billing.exemption.Certificates;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.ResellerId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Certificates as far as the caller may see them.
@ApplicationScoped
public class ShowCertificates {

    private final Certificates certificates;
    private final BusinessClock clock;

    ShowCertificates(Certificates certificates, BusinessClock clock) {
        this.certificates = certificates;
        this.clock = clock;
    }

    /// @param reseller whose; null for everybody's
    @Transactional
    public List<Certificate> list(
            @Nullable ResellerId reseller,
            @Nullable CertificateStatus status,
            @Nullable CertificateId before,
            int limit) {
        return certificates.find(reseller, status, clock.today(), before, limit);
    }

    @Transactional
    public Optional<Certificate> one(@Nullable ResellerId reseller, CertificateId id) {
        return certificates.find(reseller, id);
    }

    @Transactional
    public Optional<byte[]> content(CertificateId id) {
        return certificates.content(id);
    }
}
