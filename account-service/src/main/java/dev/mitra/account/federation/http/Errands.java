package dev.mitra.account.federation.http;

import dev.mitra.account.page.http.Cookies;
import dev.mitra.account.page.http.Visit;
import dev.mitra.account.sealing.app.SealText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/// Errands travel sealed in a cookie, so that an answer counts only in the browser that left.
@ApplicationScoped
class Errands {

    private static final String PURPOSE = "errand to an outside issuer";
    private static final String WISH = "wish to connect an outside identity";
    private static final Duration LASTS = Duration.ofMinutes(15);

    private final SealText sealText;
    private final Cookies cookies;

    Errands(SealText sealText, Cookies cookies) {
        this.sealText = sealText;
        this.cookies = cookies;
    }

    NewCookie set(Errand errand) {
        return cookies.set(Cookies.OUTSIDE, sealText.seal(PURPOSE, errand.text()), LASTS);
    }

    NewCookie drop() {
        return cookies.drop(Cookies.OUTSIDE);
    }

    /// Whoever answers the mail has to do it in the browser that came from elsewhere: else a stranger could send the
    /// owner of a mailbox a link that connects the stranger's log-in with the owner's account.
    NewCookie setWish(UUID wish) {
        return cookies.set(Cookies.WISH, sealText.seal(WISH, wish.toString()), Duration.ofHours(1));
    }

    boolean carriesWish(Visit visit, UUID wish) {
        return visit.cookie(Cookies.WISH)
                .flatMap(carried -> sealText.open(WISH, carried))
                .filter(wish.toString()::equals)
                .isPresent();
    }

    Optional<Errand> of(Visit visit) {
        return visit.cookie(Cookies.OUTSIDE)
                .flatMap(carried -> sealText.open(PURPOSE, carried))
                .map(Errand::parse);
    }
}
