package dev.mitra.account.session.http;

import dev.mitra.account.page.http.Cookies;
import dev.mitra.account.page.http.Pages;
import dev.mitra.account.page.http.Visit;
import dev.mitra.account.password.app.MarkPasswords;
import dev.mitra.account.session.FirstFactor;
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
    private final MarkPasswords markPasswords;
    private final Flow flow;
    private final Pages pages;
    private final Cookies cookies;

    Entering(
            KeepSessions keepSessions,
            AskSecondFactor askSecondFactor,
            SealHalfway sealHalfway,
            MarkPasswords markPasswords,
            Flow flow,
            Pages pages,
            Cookies cookies) {
        this.keepSessions = keepSessions;
        this.askSecondFactor = askSecondFactor;
        this.sealHalfway = sealHalfway;
        this.markPasswords = markPasswords;
        this.flow = flow;
        this.pages = pages;
        this.cookies = cookies;
    }

    /// After the first factor.
    ///
    /// @param resume what a form brought, perhaps nothing of ours
    public Response withFirstFactor(Visit visit, FirstFactor first, @Nullable String resume) {
        var next = askSecondFactor.after(first.account());
        var page = next == NextStep.CODE ? "/log-in/code" : "/log-in/second-factor";
        return next == NextStep.NOTHING
                ? enter(visit, first, List.of(first.method()), resume)
                : Pages.redirect(
                        URI.create(page + (flow.destination(resume).isPresent() ? "?resume=" + resume : "")),
                        cookies.set(Cookies.HALFWAY, sealHalfway.seal(first, next), Halfway.LASTS));
    }

    /// After somebody whom an outside issuer knows came back from there.
    public Response fromElsewhere(Visit visit, AccountId account, @Nullable String resume) {
        return withFirstFactor(visit, new FirstFactor(account, "fed", markPasswords.of(account)), resume);
    }

    /// Whom it still counts for: whoever began with a password that was replaced since begins anew.
    Optional<Halfway> halfway(Visit visit, NextStep next) {
        return visit.cookie(Cookies.HALFWAY)
                .flatMap(sealHalfway::open)
                .filter(halfway -> halfway.next() == next)
                .filter(halfway -> markPasswords
                        .of(halfway.account())
                        .equals(halfway.first().password()))
                .filter(halfway -> askSecondFactor.after(halfway.account()) == next);
    }

    /// With all factors. The session is a new one, whatever cookie the browser brought; an old one of it ends.
    Response enter(Visit visit, FirstFactor first, List<String> methods, @Nullable String resume) {
        return begin(visit, first, methods)
                .map(its -> Pages.redirect(URI.create(next(resume)), its))
                .orElseGet(this::anew);
    }

    /// The cookies of a new session; empty when the log-in counts no more.
    Optional<NewCookie[]> begin(Visit visit, FirstFactor first, List<String> methods) {
        flow.session(visit).ifPresent(old -> keepSessions.end(old.account(), old.id()));
        return keepSessions
                .begin(first, methods, visit.device(), visit.address())
                .map(begun -> new NewCookie[] {
                    cookies.set(Cookies.SESSION, begun.cookie().text()), cookies.drop(Cookies.HALFWAY), pages.newForms()
                });
    }

    /// Back to the first factor.
    Response anew() {
        return Pages.redirect(URI.create("/log-in"), cookies.drop(Cookies.HALFWAY));
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
