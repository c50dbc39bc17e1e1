package dev.mitra.account.oauth.http;

import com.nimbusds.oauth2.sdk.OAuth2Error;
import dev.mitra.account.grant.app.KeepConsents;
import dev.mitra.account.page.http.Pages;
import dev.mitra.account.session.http.Flow;
import dev.mitra.account.token.Scopes;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Asks a person whether an application may learn about them.
@Path("/consent")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class ConsentPage {

    private static final String AUTHORIZE = "/oauth2/authorize?";

    private final AuthorizationRequests requests;
    private final KeepConsents consents;
    private final Agreements agreements;
    private final Deciding deciding;
    private final Flow flow;

    ConsentPage(
            AuthorizationRequests requests,
            KeepConsents consents,
            Agreements agreements,
            Deciding deciding,
            Flow flow) {
        this.requests = requests;
        this.consents = consents;
        this.agreements = agreements;
        this.deciding = deciding;
        this.flow = flow;
    }

    @GET
    @Operation(hidden = true)
    public Response form(@RestQuery @Nullable String resume, @Context HttpServerRequest request) {
        var visit = flow.visit(request);
        return asked(resume)
                .filter(_ -> flow.session(visit).isPresent())
                .map(good -> flow.show(
                        visit,
                        200,
                        "consent",
                        Map.of("application", good.application().name(), "scopes", told(good)),
                        resume))
                .orElseGet(() -> flow.wrong(visit));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response submit(
            @RestForm @Nullable String resume,
            @RestForm @Nullable String decision,
            @RestForm @Nullable String guard,
            @Context HttpServerRequest request) {
        var visit = flow.visit(request);
        var session = flow.session(visit);
        var asked = asked(resume);
        if (!visit.guards(guard) || session.isEmpty() || asked.isEmpty() || resume == null) {
            return flow.wrong(visit);
        }
        var good = asked.get();
        if (!"allow".equals(decision)) {
            return deciding.refused(good.redirect(), good.request().getState(), OAuth2Error.ACCESS_DENIED);
        }
        consents.give(session.get().account(), good.application().id(), good.scopes());
        return Pages.redirect(
                URI.create(AUTHORIZE + "resume=" + resume + "&agreed=" + agreements.give(session.get(), resume)));
    }

    private Optional<Asked.Good> asked(@Nullable String resume) {
        return flow.destination(resume)
                .filter(destination -> destination.path().startsWith(AUTHORIZE))
                .map(destination -> requests.read(destination.path().substring(AUTHORIZE.length())))
                .filter(Asked.Good.class::isInstance)
                .map(Asked.Good.class::cast);
    }

    /// The scopes in people's words: `openid` says nothing to them.
    private static List<String> told(Asked.Good good) {
        return good.scopes().stream()
                .filter(scope -> !scope.equals(Scopes.OPENID))
                .map(scope -> "scope_" + scope)
                .toList();
    }
}
