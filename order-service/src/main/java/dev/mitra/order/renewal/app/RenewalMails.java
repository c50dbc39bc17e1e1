package dev.mitra.order.renewal.app;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.OrderId;
import dev.mitra.messaging.Mail;
import dev.mitra.messaging.MailOutbox;
import dev.mitra.order.order.Channel;
import dev.mitra.order.order.Placement;
import dev.mitra.order.party.DeliverTo;
import dev.mitra.order.party.Language;
import dev.mitra.order.quote.Quote;
import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// What is written about licences whose updates end. The customer reads no price (R9.3).
@ApplicationScoped
class RenewalMails {

    private final MailOutbox outbox;
    private final Engine templates;
    private final String vendor;
    private final String contact;

    RenewalMails(
            MailOutbox outbox,
            Engine templates,
            @ConfigProperty(name = "mitra.vendor.name") String vendor,
            @ConfigProperty(name = "mitra.contact.email") String contact) {
        this.outbox = outbox;
        this.templates = templates;
        this.vendor = vendor;
        this.contact = contact;
    }

    /// @param to the reseller's contact of today: whoever ordered may have left
    void toReseller(Quote quote, Placement placement, DeliverTo to, LocalDate day) {
        var values = Map.<String, Object>of(
                "name", to.name(),
                "company", placement.shipTo().company(),
                "day", day,
                "number", quote.number(),
                "net", quote.net().toString(),
                "validUntil", quote.validUntil(),
                "lines", quote.lines());
        send("RENEWAL_OFFER", quote.id().value(), "", to.emails(), "renewal_offer", to.language(), values);
    }

    /// @param products whose updates end, by name
    /// @param support that ends, by name
    void toCustomer(
            OrderId order, Placement placement, List<String> products, List<String> support, LocalDate day, int days) {
        var to = placement.shipTo();
        var values = Map.<String, Object>of(
                "name",
                to.person(),
                "reseller",
                seller(placement),
                "day",
                day,
                "products",
                products,
                "support",
                support);
        var copy = day + " " + days;
        send("UPDATES_END", order.value(), copy, List.of(to.email()), "updates_end", to.language(), values);
    }

    private String seller(Placement placement) {
        return placement.channel() == Channel.RESELLER ? placement.billTo().legalName() : vendor;
    }

    private void send(
            String kind,
            UUID about,
            String copy,
            List<EmailAddress> to,
            String template,
            Language language,
            Map<String, Object> values) {
        outbox.send(new Mail(
                kind,
                about,
                copy,
                to,
                render(template + "_subject_", language, values).strip(),
                render(template + "_text_", language, values),
                null,
                List.of()));
    }

    private String render(String template, Language language, Map<String, Object> values) {
        var instance =
                templates.getTemplate(template + language.code() + ".txt").instance();
        values.forEach(instance::data);
        return instance.data("vendor", vendor).data("contact", contact).render();
    }
}
