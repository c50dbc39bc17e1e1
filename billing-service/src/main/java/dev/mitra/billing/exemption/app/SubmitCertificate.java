package dev.mitra.billing.exemption.app;

import dev.mitra.billing.exemption.Certificate;
import dev.mitra.billing.exemption.CertificateFile;
import dev.mitra.billing.exemption.CertificateId;
import dev.mitra.billing.exemption.CertificateKind;
import dev.mitra.billing.exemption.Certificates;
import dev.mitra.billing.exemption.Coverage;
import dev.mitra.billing.exemption.ExpiryRule;
import dev.mitra.billing.exemption.Submission;
import dev.mitra.billing.reseller.Resellers;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.ResellerId;
import dev.mitra.kernel.Sha256;
import dev.mitra.messaging.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// A reseller submits a certificate, or staff file one that came by mail (R10.3). Nothing is exempt by it before staff
/// have verified it.
@ApplicationScoped
public class SubmitCertificate {

    /// @param states with the registration number that stands on the certificate for each
    public record Form(
            CertificateKind kind,
            List<State> states,
            LocalDate signedOn,
            @Nullable LocalDate printedExpiry,
            @Nullable String purchaseOrder) {

        /// One state of it.
        public record State(String state, String registration) {}
    }

    private final Certificates certificates;
    private final Resellers resellers;
    private final AuditTrail audit;
    private final BusinessClock clock;
    private final ExpiryRule.Months policy;

    SubmitCertificate(
            Certificates certificates,
            Resellers resellers,
            AuditTrail audit,
            BusinessClock clock,
            @ConfigProperty(name = "mitra.exemptions.policy-months") int policyMonths) {
        this.certificates = certificates;
        this.resellers = resellers;
        this.audit = audit;
        this.clock = clock;
        this.policy = new ExpiryRule.Months(policyMonths);
    }

    @Transactional
    public Submitting submit(ResellerId reseller, Form form, UploadedFile file, String by) {
        return submit(reseller, form, file, clock.now(), by);
    }

    /// One that came by mail, filed by staff: orders since it came get their tax back when it is verified.
    ///
    /// @param receivedAt when it came
    @Transactional
    public Submitting file(ResellerId reseller, Form form, UploadedFile file, Instant receivedAt, String by) {
        if (resellers.find(reseller).isEmpty()) {
            return new Submitting.UnknownReseller();
        }
        if (receivedAt.isAfter(clock.now())) {
            return new Submitting.ReceivedLater();
        }
        var submitting = submit(reseller, form, file, receivedAt, by);
        if (submitting instanceof Submitting.Done(var filed)) {
            audit.record(
                    by,
                    "CertificateFiled",
                    filed.id().external(),
                    null,
                    "for " + reseller.external() + ", received " + receivedAt);
        }
        return submitting;
    }

    private Submitting submit(ResellerId reseller, Form form, UploadedFile file, Instant at, String by) {
        var known = certificates.states(
                form.states().stream().map(Form.State::state).collect(Collectors.toSet()));
        for (int place = 0; place < form.states().size(); place++) {
            if (!known.contains(form.states().get(place).state())) {
                return new Submitting.UnknownState(place);
            }
        }
        var fault = file.fault();
        if (fault.isPresent()) {
            return new Submitting.BadFile(fault.get());
        }
        var rules = certificates.expiryRules(form.signedOn());
        var coverage = form.states().stream()
                .map(state -> new Coverage(
                        state.state(),
                        state.registration(),
                        form.signedOn(),
                        ExpiryRule.earliest(form.signedOn(), form.printedExpiry(), rules.get(state.state()), policy)))
                .toList();
        var submission = new Submission(
                reseller,
                form.kind(),
                coverage,
                form.signedOn(),
                form.printedExpiry(),
                form.purchaseOrder(),
                new CertificateFile(file.name(), file.mediaType(), Sha256.hex(file.content())),
                at,
                by);
        var certificate = new Certificate.Submitted(CertificateId.random(), submission);
        var today = clock.today();
        if (form.signedOn().isAfter(today) || certificate.expiredOn(today)) {
            return new Submitting.NotGoodToday();
        }
        return certificates.add(certificate, file.content())
                ? new Submitting.Done(certificate)
                : new Submitting.SubmittedBefore();
    }
}
