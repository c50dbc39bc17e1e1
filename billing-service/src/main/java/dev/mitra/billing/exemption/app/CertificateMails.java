package dev.mitra.billing.exemption.app;

import dev.mitra.billing.document.Texts;
import dev.mitra.billing.exemption.Certificate;
import dev.mitra.billing.exemption.CertificateStatus;
import dev.mitra.billing.exemption.Certificates;
import dev.mitra.billing.exemption.Decision;
import dev.mitra.billing.invoice.Contact;
import dev.mitra.billing.reseller.ResellerProfile;
import dev.mitra.billing.reseller.Resellers;
import dev.mitra.billing.vendor.Vendor;
import dev.mitra.messaging.Mail;
import dev.mitra.messaging.MailOutbox;
import dev.mitra.paper.VisibleLetters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// Tells resellers about their certificates, in their language. A reseller that billing does not know yet
/// gets no mail.
@ApplicationScoped
class CertificateMails {

    private final Resellers resellers;
    private final MailOutbox outbox;
    private final Vendor vendor;

    CertificateMails(Resellers resellers, MailOutbox outbox, Vendor vendor) {
        this.resellers = resellers;
        this.outbox = outbox;
        this.vendor = vendor;
    }

    void decided(Certificate certificate, LocalDate today) {
        resellers.find(certificate.submission().reseller()).ifPresent(reseller -> {
            var texts = Texts.in(reseller.language());
            var status = CertificateStatus.of(certificate, today);
            var words = Audited.decision(certificate).map(Decision::words).orElse(null);
            var states = certificate.coverage().stream()
                    .map(coverage -> texts.word(
                            "certificate.state",
                            coverage.state(),
                            coverage.registration(),
                            texts.date(coverage.until())))
                    .collect(Collectors.joining("\n"));
            send(
                    reseller,
                    texts,
                    "CERTIFICATE_" + status,
                    certificate,
                    "",
                    states,
                    // no gap where the reviewer has said nothing
                    words == null ? "" : VisibleLetters.of(words) + "\n\n");
        });
    }

    private void send(
            ResellerProfile reseller, Texts texts, String kind, Certificate certificate, String copy, String... more) {
        var key = "mail." + kind;
        outbox.send(new Mail(
                kind,
                certificate.id().value(),
                copy,
                reseller.contacts().stream().map(Contact::email).distinct().toList(),
                texts.word(key + ".subject"),
                texts.word(
                        key + ".text",
                        VisibleLetters.of(reseller.contacts().getFirst().name()),
                        more[0],
                        more[1],
                        vendor.contact()),
                null,
                List.of()));
    }

    /// @param days until it ends
    void expiring(Certificates.Expiring expiring, int days) {
        resellers.find(expiring.reseller()).ifPresent(reseller -> {
            var texts = Texts.in(reseller.language());
            var coverage = expiring.coverage();
            outbox.send(new Mail(
                    "CERTIFICATE_EXPIRY",
                    expiring.certificate().value(),
                    coverage.state() + "-" + days,
                    reseller.contacts().stream().map(Contact::email).distinct().toList(),
                    texts.word("mail.CERTIFICATE_EXPIRY.subject", coverage.state(), Integer.toString(days)),
                    texts.word(
                            "mail.CERTIFICATE_EXPIRY.text",
                            VisibleLetters.of(reseller.contacts().getFirst().name()),
                            coverage.state(),
                            VisibleLetters.of(coverage.registration()),
                            texts.date(coverage.until()),
                            vendor.contact()),
                    null,
                    List.of()));
        });
    }
}
