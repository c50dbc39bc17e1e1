package dev.mitra.license.transfer.app;

import dev.mitra.license.issue.License;
import dev.mitra.license.transfer.Transfer;
import dev.mitra.messaging.Mail;
import dev.mitra.messaging.MailOutbox;
import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Asks the other side of a transfer. Called inside a transaction.
@ApplicationScoped
class AskNewHolder {

    private static final String KIND = "LICENSE_TRANSFER";

    private final MailOutbox outbox;
    private final Engine templates;
    private final String vendor;
    private final String licensesUrl;

    AskNewHolder(
            MailOutbox outbox,
            Engine templates,
            @ConfigProperty(name = "mitra.vendor.name") String vendor,
            @ConfigProperty(name = "mitra.license.orders-url") String licensesUrl) {
        this.outbox = outbox;
        this.templates = templates;
        this.vendor = vendor;
        this.licensesUrl = licensesUrl;
    }

    void ask(Transfer transfer, License license, Locale language) {
        var id = transfer.id().value();
        outbox.send(new Mail(
                KIND,
                id,
                "",
                List.of(transfer.to().email()),
                render("subject", language, transfer, license).strip(),
                render("text", language, transfer, license),
                null,
                List.of()));
    }

    private String render(String part, Locale language, Transfer transfer, License license) {
        var known = language.getLanguage().equals("id") ? "id" : "en";
        return templates
                .getTemplate("license_transfer_%s_%s.txt".formatted(part, known))
                .data("product", license.productName())
                .data("from", license.to().company())
                .data("to", transfer.to().company())
                .data("transferId", transfer.id().external())
                .data("vendor", vendor)
                .data("url", licensesUrl)
                .render();
    }
}
