package dev.mitra.account.oauth.http;

import dev.mitra.account.page.http.Destinations;
import dev.mitra.account.sealing.app.SealText;
import dev.mitra.account.session.BrowserSession;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/// Carries the word that a person just agreed from the consent page to the authorization endpoint: good for this
/// session and this request alone.
@ApplicationScoped
class Agreements {

    private final SealText sealText;
    private final Destinations destinations;

    Agreements(SealText sealText, Destinations destinations) {
        this.sealText = sealText;
        this.destinations = destinations;
    }

    String give(BrowserSession session, String resume) {
        return sealText.seal(purpose(session), what(resume));
    }

    boolean isGiven(@Nullable String agreed, BrowserSession session, String resume) {
        return agreed != null
                && sealText.open(purpose(session), agreed)
                        .filter(what(resume)::equals)
                        .isPresent();
    }

    private static String purpose(BrowserSession session) {
        return "agreed in " + session.id().external();
    }

    /// A request is sealed anew at every step; what was asked, and when, stays.
    private String what(String resume) {
        return destinations
                .open(resume)
                .map(to -> to.askedAt() + " " + to.path())
                .orElse("");
    }
}
