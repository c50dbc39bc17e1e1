package dev.mitra.license.delivery.app;

import dev.mitra.license.delivery.AttachedFile;
import dev.mitra.license.delivery.Attachments;
import dev.mitra.license.delivery.DeliveryKind;
import dev.mitra.license.delivery.LicenseMail;
import dev.mitra.license.issue.License;
import dev.mitra.license.issue.OrderDetails;
import dev.mitra.messaging.Mail;
import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Writes licence mails, in English or Indonesian.
@ApplicationScoped
class LicenseMails {

    private final Engine templates;
    private final LicenseMail.Place place;

    LicenseMails(
            Engine templates,
            @ConfigProperty(name = "mitra.vendor.name") String vendor,
            @ConfigProperty(name = "mitra.vendor.contact") String contact,
            @ConfigProperty(name = "mitra.license.how-to-url") String howToUrl,
            @ConfigProperty(name = "mitra.license.public-url") String publicUrl,
            @ConfigProperty(name = "mitra.license.orders-url") String ordersUrl) {
        this.templates = templates;
        this.place = new LicenseMail.Place(vendor, contact, howToUrl, publicUrl + "/v1/license-roots", ordersUrl);
    }

    /// @param copy empty for the first mail, anything else for a wanted repeat
    Mail mail(
            DeliveryKind kind,
            UUID about,
            String copy,
            OrderDetails order,
            List<License> licenses,
            List<AttachedFile> files) {
        var mail = LicenseMail.of(order, licenses, files, place);
        var language = order.deliverTo().language();
        return new Mail(
                kind.name(),
                about,
                copy,
                order.deliverTo().emails(),
                oneLine(render(kind, "subject", language, mail)),
                render(kind, "text", language, mail),
                null,
                Attachments.of(order.number(), files));
    }

    private String render(DeliveryKind kind, String part, Locale language, LicenseMail mail) {
        var known = language.getLanguage().equals("id") ? "id" : "en";
        var name = "%s_%s_%s.txt".formatted(kind.name().toLowerCase(Locale.ROOT), part, known);
        Template template = templates.getTemplate(name);
        return template.data("mail", mail).render();
    }

    private static String oneLine(String subject) {
        return subject.replaceAll("\\s+", " ").strip();
    }
}
