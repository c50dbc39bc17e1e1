package dev.mitra.billing.exemption.app;

import dev.mitra.billing.exemption.Certificate;
import dev.mitra.billing.exemption.CertificateId;
import dev.mitra.billing.exemption.CertificateStatus;
import dev.mitra.billing.exemption.Certificates;
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

    ShowCertificates(Certificates certificates) {
        this.certificates = certificates;
    }

    /// @param reseller whose; null for everybody's
    @Transactional
    public List<Certificate> list(
            @Nullable ResellerId reseller,
            @Nullable CertificateStatus status,
            @Nullable CertificateId before,
            int limit) {
        return certificates.find(reseller, null, status, before, limit);
    }

    @Transactional
    public Optional<Certificate> one(@Nullable ResellerId reseller, CertificateId id) {
        return certificates.find(reseller, id, null, null, 1).stream().findFirst();
    }

    @Transactional
    public Optional<byte[]> content(CertificateId id) {
        return certificates.content(id);
    }
}
