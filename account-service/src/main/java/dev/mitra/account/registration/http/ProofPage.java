package dev.mitra.account.registration.http;

import dev.mitra.account.password.NewPassword;
import dev.mitra.account.proof.MailboxProof.Purpose;
import dev.mitra.account.proof.ProofToken;
import dev.mitra.account.registration.Proven;
import dev.mitra.account.registration.app.ProveMailbox;
import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The page behind a mailed link: a form that asks for a password, and what became of it. Plain HTML, without
/// script. Opening the page uses nothing up, because mail scanners open links too.
@ApplicationScoped
class ProofPage {

    private final ProveMailbox proveMailbox;
    private final Engine engine;
    private final String vendor;

    ProofPage(ProveMailbox proveMailbox, Engine engine, @ConfigProperty(name = "mitra.vendor.name") String vendor) {
        this.proveMailbox = proveMailbox;
        this.engine = engine;
        this.vendor = vendor;
    }

    /// What the page says.
    ///
    /// @param html ready to be sent
    record Rendered(int status, String html) {}

    String form(String token, Locale language) {
        return render("ASK", token, language);
    }

    Rendered answer(Purpose purpose, String token, String password, Locale language) {
        var chosen = NewPassword.parse(password);
        if (chosen.isEmpty()) {
            return new Rendered(422, render("PASSWORD", token, language));
        }
        return switch (proveMailbox.prove(new ProofToken(token), purpose, chosen.get())) {
            case Proven.Yes _ -> new Rendered(200, render("DONE", "", language));
            case Proven.No() -> new Rendered(422, render("LINK", "", language));
        };
    }

    private String render(String state, String token, Locale language) {
        return engine.getTemplate("pages/proof_" + language.getLanguage() + ".html")
                .data("state", state)
                .data("token", token)
                .data("vendor", vendor)
                .render();
    }
}
