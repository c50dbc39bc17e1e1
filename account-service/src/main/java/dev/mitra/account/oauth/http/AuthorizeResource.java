package dev.mitra.account.oauth.http;

import dev.mitra.account.page.http.Destinations;
import dev.mitra.account.page.http.Pages;
import dev.mitra.account.page.http.Visit;
import dev.mitra.account.session.http.Flow;
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
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// The authorization endpoint: where applications send people to log in.
@Path("/oauth2/authorize")
@PermitAll
@RunOnVirtualThread
public class AuthorizeResource {

    private static final String PATH = "/oauth2/authorize";
    private static final int LONGEST = 4_000;

    private final AuthorizationRequests requests;
    private final Deciding deciding;
    private final Flow flow;
    private final Pages pages;
    private final Destinations destinations;

    AuthorizeResource(
            AuthorizationRequests requests, Deciding deciding, Flow flow, Pages pages, Destinations destinations) {
        this.requests = requests;
        this.deciding = deciding;
        this.flow = flow;
        this.pages = pages;
        this.destinations = destinations;
    }

    @GET
    @Operation(
            operationId = "authorize",
            summary = "Authorization endpoint",
            description = "Sends the browser through log-in and consent and back to the application with a code. Public"
                    + " clients use PKCE with S256; the redirect address is compared character by character. A request"
                    + " of an unknown client or address is answered with a page, never with a redirect.")
    public Response authorize(
            @RestQuery
                    @Parameter(description = "where a visit goes on after log-in or consent; made by this service")
                    @Nullable
                    String resume,
            @RestQuery @Parameter(hidden = true) @Nullable String agreed,
            @Context HttpServerRequest request) {
        var visit = flow.visit(request);
        if (resume == null) {
            var query = request.query();
            return answer(visit, query == null ? "" : query, null, null);
        }
        return destinations
                .open(resume)
                .filter(destination -> destination.path().startsWith(PATH + "?"))
                .map(destination ->
                        answer(visit, destination.path().substring(PATH.length() + 1), destination.askedAt(), agreed))
                .orElseGet(() -> unusable(visit));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(
            operationId = "authorizeByPost",
            summary = "Authorization endpoint, by POST",
            description = "The same as GET with the parameters in a form; OpenID Connect wants both.")
    public Response authorizeByPost(
            @RequestBody(description = "Form of OpenID Connect Core 1.0, section 3.1.2.1") String form,
            @Context HttpServerRequest request) {
        return answer(flow.visit(request), form, null, null);
    }

    private Response answer(Visit visit, String query, @Nullable Instant askedAt, @Nullable String agreed) {
        if (query.length() > LONGEST) {
            return unusable(visit);
        }
        return switch (requests.read(query)) {
            case Asked.Unusable() -> unusable(visit);
            case Asked.Wrong wrong -> deciding.refused(wrong.redirect(), wrong.state(), wrong.reason());
            case Asked.Good good -> {
                var resume = destinations.seal(PATH + "?" + query, askedAt, good.redirect());
                yield deciding.decide(visit, good, Optional.ofNullable(askedAt), resume, agreed);
            }
        };
    }

    private Response unusable(Visit visit) {
        return pages.show(visit, 400, "wrong_request", Map.of());
    }
}
