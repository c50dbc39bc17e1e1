package dev.mitra.account.session.http;

import dev.mitra.account.access.app.ShowAccount;
import dev.mitra.account.page.http.Cookies;
import dev.mitra.account.page.http.Pages;
import dev.mitra.account.page.http.Visit;
import dev.mitra.account.session.BrowserSession;
import dev.mitra.account.session.Devices;
import dev.mitra.account.session.SessionId;
import dev.mitra.account.session.app.KeepSessions;
import dev.mitra.account.totp.app.CheckSecondFactor;
import dev.mitra.kernel.TypeId;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// The account of the person who is logged in: where else they are logged in, and an end to it.
@Path("/account")
@PermitAll
@RunOnVirtualThread
public class AccountPage {

    private final KeepSessions keepSessions;
    private final CheckSecondFactor checkSecondFactor;
    private final ShowAccount showAccount;
    private final Flow flow;
    private final Cookies cookies;

    AccountPage(
            KeepSessions keepSessions,
            CheckSecondFactor checkSecondFactor,
            ShowAccount showAccount,
            Flow flow,
            Cookies cookies) {
        this.keepSessions = keepSessions;
        this.checkSecondFactor = checkSecondFactor;
        this.showAccount = showAccount;
        this.flow = flow;
        this.cookies = cookies;
    }

    /// A session as the page tells it.
    record Line(String id, String device, String address, String lastSeen, boolean isThis) {}

    @GET
    @Operation(hidden = true)
    public Response show(@Context HttpServerRequest request) {
        var visit = flow.visit(request);
        return flow.session(visit).map(session -> show(visit, session)).orElseGet(() -> flow.logInFirst("/account"));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response end(
            @RestForm @Nullable String session, @RestForm @Nullable String guard, @Context HttpServerRequest request) {
        var visit = flow.visit(request);
        var mine = flow.session(visit);
        if (!visit.guards(guard) || mine.isEmpty() || session == null) {
            return flow.wrong(visit);
        }
        if (session.equals("all")) {
            keepSessions.endAll(mine.get().account());
            return Pages.redirect(URI.create("/log-in"), cookies.drop(Cookies.SESSION));
        }
        TypeId.parse(SessionId.PREFIX, session)
                .ifPresent(id -> keepSessions.end(mine.get().account(), new SessionId(id)));
        return Pages.redirect(URI.create("/account"));
    }

    private Response show(Visit visit, BrowserSession mine) {
        var account = showAccount.of(mine.account()).orElseThrow().account();
        var format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Locale.forLanguageTag(visit.language().tag()))
                .withZone(ZoneOffset.UTC);
        var lines = keepSessions.of(mine.account()).stream()
                .map(session -> new Line(
                        session.id().external(),
                        Devices.name(session.device()),
                        session.address(),
                        format.format(session.lastSeenAt()) + " UTC",
                        session.id().equals(mine.id())))
                .toList();
        return flow.show(
                visit,
                200,
                "account",
                Map.of(
                        "name", account.name().text(),
                        "email", account.email().canonical(),
                        "sessions", lines,
                        "secondFactor", checkSecondFactor.isSetUp(account.id())),
                null);
    }
}
