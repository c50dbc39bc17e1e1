package dev.mitra.account.session.http;

import dev.mitra.account.page.http.Cookies;
import dev.mitra.account.page.http.Destination;
import dev.mitra.account.page.http.Destinations;
import dev.mitra.account.page.http.Pages;
import dev.mitra.account.page.http.Visit;
import dev.mitra.account.page.http.Visits;
import dev.mitra.account.sealing.RandomSecret;
import dev.mitra.account.session.BrowserSession;
import dev.mitra.account.session.app.KeepSessions;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the pages around a log-in share: who is there, where they wanted to go, and how a page is shown.
@ApplicationScoped
public class Flow {

    private final Visits visits;
    private final Pages pages;
    private final Destinations destinations;
    private final KeepSessions keepSessions;
    private final InstantSource time;

    Flow(Visits visits, Pages pages, Destinations destinations, KeepSessions keepSessions, InstantSource time) {
        this.visits = visits;
        this.pages = pages;
        this.destinations = destinations;
        this.keepSessions = keepSessions;
        this.time = time;
    }

    public Visit visit(HttpServerRequest request) {
        return visits.of(request);
    }

    /// Who is logged in in this browser.
    public Optional<BrowserSession> session(Visit visit) {
        return visit.cookie(Cookies.SESSION)
                .flatMap(cookie -> keepSessions.find(new RandomSecret(cookie), visit.address()));
    }

    /// Whether the person proved who they are so many seconds ago at most.
    public boolean isWithin(BrowserSession session, long seconds) {
        return !session.authenticatedAt().plusSeconds(seconds).isBefore(time.instant());
    }

    public Optional<Destination> destination(@Nullable String resume) {
        return destinations.open(resume);
    }

    /// @param resume the sealed destination that the page's form carries on
    public Response show(Visit visit, int status, String template, Map<String, ?> data, @Nullable String resume) {
        var destination = destinations.open(resume);
        var more = new LinkedHashMap<String, Object>(data);
        more.put("resume", destination.isPresent() && resume != null ? resume : "");
        if (destination.isPresent() && !visit.here().contains("resume=")) {
            more.put("here", visit.here() + "resume=" + resume + "&");
        }
        return pages.show(visit, status, template, more, destination.flatMap(Destination::formsLeadTo));
    }

    /// For what cannot be meant: a form of another browser, a link that was cut.
    public Response wrong(Visit visit) {
        return pages.show(visit, 400, "wrong_request", Map.of());
    }

    /// To the log-in page, and back to a page of ours afterwards.
    public Response logInFirst(String path) {
        return Pages.redirect(URI.create("/log-in?resume=" + destinations.seal(path, null, "")));
    }
}
