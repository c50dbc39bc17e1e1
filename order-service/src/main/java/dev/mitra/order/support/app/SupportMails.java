package dev.mitra.order.support.app;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.OrderId;
import dev.mitra.messaging.Mail;
import dev.mitra.messaging.MailOutbox;
import dev.mitra.order.order.Placement;
import dev.mitra.order.order.SupportPeriod;
import dev.mitra.order.party.Language;
import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Tells the customer and whoever ordered until when support lasts. Nobody reads a price there (R9.3).
@ApplicationScoped
class SupportMails {

    private static final String KIND = "SUPPORT_BEGUN";

    private final MailOutbox outbox;
    private final Engine templates;
    private final String vendor;
    private final String contact;

    SupportMails(
            MailOutbox outbox,
            Engine templates,
            @ConfigProperty(name = "mitra.vendor.name") String vendor,
            @ConfigProperty(name = "mitra.contact.email") String contact) {
        this.outbox = outbox;
        this.templates = templates;
        this.vendor = vendor;
        this.contact = contact;
    }

    void begun(OrderId order, Placement placement, List<SupportPeriod> periods) {
        var customer = placement.shipTo();
        var buyer = placement.deliverTo();
        send(order, "customer", customer.person(), List.of(customer.email()), customer.language(), placement, periods);
        if (!buyer.emails().equals(List.of(customer.email()))) {
            send(order, "buyer", buyer.name(), buyer.emails(), buyer.language(), placement, periods);
        }
    }

    private void send(
            OrderId order,
            String copy,
            String name,
            List<EmailAddress> to,
            Language language,
            Placement placement,
            List<SupportPeriod> periods) {
        var values = Map.<String, Object>of(
                "name", name, "company", placement.shipTo().company(), "periods", periods);
        var subject = render("support_begun_subject_", language, values).strip();
        var text = render("support_begun_text_", language, values);
        outbox.send(new Mail(KIND, order.value(), copy, to, subject, text, null, List.of()));
    }

    private String render(String template, Language language, Map<String, Object> values) {
        var instance =
                templates.getTemplate(template + language.code() + ".txt").instance();
        values.forEach(instance::data);
        return instance.data("vendor", vendor).data("contact", contact).render();
    }
}
