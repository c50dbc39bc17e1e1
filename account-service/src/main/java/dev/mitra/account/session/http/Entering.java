package dev.mitra.account.session.http;

import dev.mitra.account.page.http.Cookies;
import dev.mitra.account.page.http.Pages;
import dev.mitra.account.page.http.Visit;
import dev.mitra.account.session.Halfway;
import dev.mitra.account.session.NextStep;
import dev.mitra.account.session.app.AskSecondFactor;
import dev.mitra.account.session.app.KeepSessions;
import dev.mitra.account.session.app.SealHalfway;
import dev.mitra.kernel.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Lets a person in, or asks for the second factor first.
@ApplicationScoped
public class Entering {

    private final KeepSessions keepSessions;
    private final AskSecondFactor askSecondFactor;
    private final SealHalfway sealHalfway;
    private final Flow flow;
    private final Pages pages;
    private final Cookies cookies;

    Entering(
            KeepSessions keepSessions,
            AskSecondFactor askSecondFactor,
            SealHalfway sealHalfway,
            Flow flow,
            Pages pages,
            Cookies cookies) {
        this.keepSessions = keepSessions;
        this.askSecondFactor = askSecondFactor;
        this.sealHalfway = sealHalfway;
        this.flow = flow;
        this.pages = pages;
        this.cookies = cookies;
    }

    /// After the first factor.
    ///
    /// @param method `pwd` or `fed`
    public Response withFirstFactor(Visit visit, AccountId account, String method, @Nullable String resume) {
        var next = askSecondFactor.after(account);
        var page = next == NextStep.CODE ? "/log-in/code" : "/log-in/second-factor";
        return next == NextStep.NOTHING
                ? enter(visit, account, List.of(method), resume)
                : Pages.redirect(
                        URI.create(page + (resume == null || resume.isEmpty() ? "" : "?resume=" + resume)),
                        cookies.set(Cookies.HALFWAY, sealHalfway.seal(account, List.of(method), next), Halfway.LASTS));
    }

    Optional<Halfway> halfway(Visit visit, NextStep next) {
        return visit.cookie(Cookies.HALFWAY)
                .flatMap(sealHalfway::open)
                .filter(halfway -> halfway.next() == next)
                .filter(halfway -> askSecondFactor.after(halfway.account()) == next);
    }

    /// With all factors. The session is a new one, whatever cookie the browser brought; an old one of it ends.
    Response enter(Visit visit, AccountId account, List<String> methods, @Nullable String resume) {
        return Pages.redirect(URI.create(next(resume)), begin(visit, account, methods));
    }

    /// The cookies of a new session.
    NewCookie[] begin(Visit visit, AccountId account, List<String> methods) {
        flow.session(visit).ifPresent(old -> keepSessions.end(old.account(), old.id()));
        var begun = keepSessions.begin(account, methods, visit.device(), visit.address());
        return new NewCookie[] {
            cookies.set(Cookies.SESSION, begun.cookie().text()), cookies.drop(Cookies.HALFWAY), pages.newForms()
        };
    }

    /// Where a person goes on who has just come in.
    String next(@Nullable String resume) {
        return flow.destination(resume)
                .map(destination -> destination.path().startsWith("/oauth2/authorize?")
                        ? "/oauth2/authorize?resume=" + resume
                        : destination.path())
                .orElse("/account");
    }
}
