package dev.mitra.billing.exemption.app;

import dev.mitra.billing.exemption.Certificates;
import dev.mitra.messaging.Job;
import dev.mitra.messaging.JobPeriod;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Reminds resellers that a certificate ends, 60, 30 and 7 days before, once each; not those that have a
/// newer one.
@ApplicationScoped
class ExpiryReminders implements Job {

    private final Certificates certificates;
    private final CertificateMails mails;
    private final List<Integer> daysBefore;

    ExpiryReminders(
            Certificates certificates,
            CertificateMails mails,
            @ConfigProperty(name = "mitra.exemptions.remind-days-before") List<Integer> daysBefore) {
        this.certificates = certificates;
        this.mails = mails;
        this.daysBefore = List.copyOf(daysBefore);
    }

    @Override
    public String name() {
        return "certificate-reminders";
    }

    @Override
    public Calendar calendar() {
        return Calendar.DAILY;
    }

    @Override
    public void run(JobPeriod period) {
        for (int days : daysBefore) {
            QuarkusTransaction.requiringNew()
                    .run(() -> certificates
                            .expiring(period.firstDay().plusDays(days))
                            .forEach(expiring -> mails.expiring(expiring, days)));
        }
    }
}
