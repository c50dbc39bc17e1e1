package dev.mitra.license.delivery.app;

import dev.mitra.license.delivery.Attachments;
import dev.mitra.license.delivery.DeliveryKind;
import dev.mitra.license.delivery.Dispatch;
import dev.mitra.license.delivery.LicenseMail;
import dev.mitra.messaging.Mail;
import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
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

    /// @param link where the files can be downloaded once
    Mail mail(Dispatch dispatch, LicenseMail.Link link) {
        var to = dispatch.to();
        var mail = LicenseMail.of(dispatch, to, link, place);
        return new Mail(
                dispatch.kind().name(),
                dispatch.about(),
                dispatch.copy(),
                to.emails(),
                oneLine(render(dispatch.kind(), "subject", to.language(), mail)),
                render(dispatch.kind(), "text", to.language(), mail),
                null,
                Attachments.of(dispatch.details().number(), dispatch.files()));
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
