package dev.mitra.account.letter.app;

import dev.mitra.account.letter.Letter;
import dev.mitra.account.person.Account;
import dev.mitra.account.person.Language;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.messaging.Mail;
import dev.mitra.messaging.MailOutbox;
import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Writes a letter in its reader's language and queues it in the current transaction. A template's first line
/// is the subject.
@ApplicationScoped
public class SendLetter {

    private final Engine engine;
    private final MailOutbox mails;
    private final Sender sender;

    SendLetter(
            Engine engine,
            MailOutbox mails,
            @ConfigProperty(name = "mitra.vendor.name") String vendor,
            @ConfigProperty(name = "mitra.vendor.contact") String contact,
            @ConfigProperty(name = "mitra.account.public-url") URI address) {
        this.engine = engine;
        this.mails = mails;
        this.sender = new Sender(vendor, contact, address);
    }

    /// Who writes, for the templates.
    ///
    /// @param address where people log in
    public record Sender(String vendor, String contact, URI address) {}

    @Transactional(TxType.MANDATORY)
    public void send(Account to, Letter letter) {
        send(to.email(), to.language(), to.name().text(), letter);
    }

    /// To somebody whom we do not know, or do not call by name.
    @Transactional(TxType.MANDATORY)
    public void send(EmailAddress to, Language language, Letter letter) {
        send(to, language, "", letter);
    }

    private void send(EmailAddress to, Language language, String name, Letter letter) {
        var text = template(letter, language.tag())
                .data("letter", letter)
                .data("sender", sender)
                .data("name", name)
                .render();
        int end = text.indexOf('\n');
        mails.send(new Mail(
                letter.kind(),
                letter.about(),
                letter.copy(),
                List.of(to),
                text.substring(0, end).strip(),
                text.substring(end).strip() + "\n",
                null,
                List.of()));
    }

    private TemplateInstance template(Letter letter, String language) {
        var name = switch (letter) {
            case Letter.Verification _ -> "verification";
            case Letter.AlreadyRegistered _ -> "already_registered";
            case Letter.PasswordReset _ -> "password_reset";
            case Letter.PasswordChanged _ -> "password_changed";
            case Letter.NewDevice _ -> "new_device";
            case Letter.Connection _ -> "connection";
            case Letter.Activation _ -> "activation";
            case Letter.LicenceAdded _ -> "licence_added";
            case Letter.Invitation _ -> "invitation";
            case Letter.MergerOffer _ -> "merger_offer";
        };
        return engine.getTemplate("letters/" + name + "_" + language + ".txt").instance();
    }
}
