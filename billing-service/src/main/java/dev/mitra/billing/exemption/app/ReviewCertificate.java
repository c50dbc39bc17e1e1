package dev.mitra.billing.exemption.app;

import dev.mitra.billing.exemption.Certificate;
import dev.mitra.billing.exemption.CertificateId;
import dev.mitra.billing.exemption.Certificates;
import dev.mitra.billing.exemption.Coverage;
import dev.mitra.billing.exemption.Decision;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.messaging.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Staff decide on certificates (R10.3).
@ApplicationScoped
public class ReviewCertificate {

    private final Certificates certificates;
    private final CreditLateTax creditLateTax;
    private final CertificateMails mails;
    private final AuditTrail audit;
    private final BusinessClock clock;

    ReviewCertificate(
            Certificates certificates,
            CreditLateTax creditLateTax,
            CertificateMails mails,
            AuditTrail audit,
            BusinessClock clock) {
        this.certificates = certificates;
        this.creditLateTax = creditLateTax;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    /// Orders that were placed after the submission get their tax back (R10.2).
    ///
    /// @param states for which it is good; null for all that stand on it
    @Transactional
    public Reviewing verify(CertificateId id, @Nullable Set<String> states, @Nullable String words, String by) {
        return decide(id, certificate -> switch (certificate) {
            case Certificate.Submitted submitted -> {
                var good = states == null
                        ? submitted.coverage().stream().map(Coverage::state).collect(Collectors.toSet())
                        : states;
                yield Optional.of(submitted.verify(good, new Decision(clock.now(), by, words)));
            }
            case Certificate.Verified _, Certificate.Rejected _, Certificate.Revoked _ -> Optional.empty();
        });
    }

    @Transactional
    public Reviewing reject(CertificateId id, String words, String by) {
        return decide(id, certificate -> switch (certificate) {
            case Certificate.Submitted submitted -> Optional.of(submitted.reject(new Decision(clock.now(), by, words)));
            case Certificate.Verified _, Certificate.Rejected _, Certificate.Revoked _ -> Optional.empty();
        });
    }

    /// From now on; what was ordered before stays exempt.
    @Transactional
    public Reviewing revoke(CertificateId id, String words, String by) {
        return decide(id, certificate -> switch (certificate) {
            case Certificate.Verified verified -> Optional.of(verified.revoke(new Decision(clock.now(), by, words)));
            case Certificate.Submitted _, Certificate.Rejected _, Certificate.Revoked _ -> Optional.empty();
        });
    }

    private Reviewing decide(CertificateId id, Function<Certificate, Optional<? extends Certificate>> decision) {
        var before = certificates.lock(id);
        if (before.isEmpty()) {
            return new Reviewing.Unknown();
        }
        var after = decision.apply(before.get());
        if (after.isEmpty()) {
            return new Reviewing.NotPossible();
        }
        if (after.get().coverage().isEmpty()) {
            return new Reviewing.NoSuchState();
        }
        keep(before.get(), after.get());
        return new Reviewing.Done(after.get());
    }

    private void keep(Certificate before, Certificate after) {
        certificates.save(after);
        var today = clock.today();
        switch (after) {
            case Certificate.Verified verified -> creditLateTax.after(verified);
            case Certificate.Submitted _, Certificate.Rejected _, Certificate.Revoked _ -> {}
        }
        mails.decided(after, today);
        audit.record(
                Audited.by(after),
                "CertificateDecided",
                after.id().external(),
                Audited.status(before, today),
                Audited.status(after, today));
    }
}
