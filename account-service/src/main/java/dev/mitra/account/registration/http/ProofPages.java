package dev.mitra.account.registration.http;

import dev.mitra.account.page.http.Pages;
import dev.mitra.account.page.http.Visit;
import dev.mitra.account.page.http.Visits;
import dev.mitra.account.password.NewPassword;
import dev.mitra.account.proof.MailboxProof.Purpose;
import dev.mitra.account.proof.ProofToken;
import dev.mitra.account.registration.Proven;
import dev.mitra.account.registration.app.ProveMailbox;
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
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// The pages behind mailed links: a form that asks for a password, and what became of it. Opening a page uses nothing
/// up, because mail scanners open links too.
@Path("/")
@PermitAll
@RunOnVirtualThread
public class ProofPages {

    private final ProveMailbox proveMailbox;
    private final Visits visits;
    private final Pages pages;

    ProofPages(ProveMailbox proveMailbox, Visits visits, Pages pages) {
        this.proveMailbox = proveMailbox;
        this.visits = visits;
        this.pages = pages;
    }

    @GET
    @Path("verify")
    @Operation(hidden = true)
    public Response verify(@RestQuery @Nullable String token, @Context HttpServerRequest request) {
        return form(visits.of(request), 200, token, "");
    }

    @GET
    @Path("activate")
    @Operation(hidden = true)
    public Response activate(@RestQuery @Nullable String token, @Context HttpServerRequest request) {
        return form(visits.of(request), 200, token, "");
    }

    @POST
    @Path("verify")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response verified(
            @RestForm @Nullable String token,
            @RestForm @Nullable String password,
            @RestForm @Nullable String guard,
            @Context HttpServerRequest request) {
        return submit(Purpose.REGISTRATION, visits.of(request), token, password, guard);
    }

    @POST
    @Path("activate")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response activated(
            @RestForm @Nullable String token,
            @RestForm @Nullable String password,
            @RestForm @Nullable String guard,
            @Context HttpServerRequest request) {
        return submit(Purpose.ACTIVATION, visits.of(request), token, password, guard);
    }

    private Response submit(
            Purpose purpose, Visit visit, @Nullable String token, @Nullable String password, @Nullable String guard) {
        if (!visit.guards(guard)) {
            return pages.show(visit, 400, "wrong_request", Map.of());
        }
        var chosen = NewPassword.parse(password == null ? "" : password);
        if (chosen.isEmpty()) {
            return form(visit, 422, token, "password_refused");
        }
        return switch (proveMailbox.prove(new ProofToken(token == null ? "" : token), purpose, chosen.get())) {
            case Proven.Yes _ -> pages.show(visit, 200, "password_set", Map.of());
            case Proven.No() -> pages.show(visit, 422, "link_refused", Map.of());
        };
    }

    private Response form(Visit visit, int status, @Nullable String token, String problem) {
        return pages.show(
                visit, status, "new_password", Map.of("token", token == null ? "" : token, "problem", problem));
    }
}
