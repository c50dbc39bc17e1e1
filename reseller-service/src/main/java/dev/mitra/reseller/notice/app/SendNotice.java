package dev.mitra.reseller.notice.app;

import dev.mitra.messaging.Mail;
import dev.mitra.messaging.MailOutbox;
import dev.mitra.reseller.notice.Letter;
import dev.mitra.reseller.notice.Notice;
import dev.mitra.reseller.programme.Vendor;
import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Writes a notice in its reader's language and queues it in the current transaction.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SendNotice {

    private final Engine templates;
    private final MailOutbox mails;
    private final Vendor vendor;
    private final String publicUrl;

    SendNotice(
            Engine templates,
            MailOutbox mails,
            Vendor vendor,
            @ConfigProperty(name = "mitra.reseller.public-url") String publicUrl) {
        this.templates = templates;
        this.mails = mails;
        this.vendor = vendor;
        this.publicUrl = publicUrl;
    }

    public void send(Notice notice) {
        send(notice, null, null);
    }

    /// To somebody who did not ask for it.
    ///
    /// @param no where it says so (RFC 8058)
    public void sendUnasked(Notice notice, URI no) {
        send(notice, null, no);
    }

    /// Nothing is sent to who had itself forgotten.
    ///
    /// @param place where the mail stands in a thread, null when it stands alone
    public void send(Notice notice, Mail.@Nullable Place place) {
        send(notice, place, null);
    }

    private void send(Notice notice, Mail.@Nullable Place place, @Nullable URI unsubscribe) {
        var to = notice.to();
        if (to.isForgotten()) {
            return;
        }
        var letter = letter(notice);
        mails.send(new Mail(
                notice.kind().name(),
                notice.about(),
                notice.copy(),
                List.of(to.email()),
                letter.subject(),
                letter.text(),
                html(letter, notice),
                List.of(),
                place,
                unsubscribe));
    }

    /// What the notice says.
    public Letter letter(Notice notice) {
        return Letter.read(filled(notice));
    }

    private String filled(Notice notice) {
        var name = notice.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var template = templates.getTemplate(
                "notices/%s.%s.txt".formatted(name, notice.to().language().code()));
        if (template == null) {
            throw new IllegalStateException("no text for " + notice.kind());
        }
        var filled = template.data("vendor", vendor).data("publicUrl", publicUrl);
        notice.facts().forEach(filled::data);
        return filled.render();
    }

    String html(Letter letter, Notice notice) {
        return templates
                .getTemplate("notices/letter.html")
                .data("language", notice.to().language().code())
                .data("letter", letter)
                .data("vendor", vendor)
                .render();
    }
}
