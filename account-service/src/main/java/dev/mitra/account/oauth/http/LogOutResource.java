package dev.mitra.account.oauth.http;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import dev.mitra.account.application.app.Applications;
import dev.mitra.account.page.http.Visit;
import dev.mitra.account.session.app.KeepSessions;
import dev.mitra.account.session.http.Flow;
import dev.mitra.account.session.http.LogOuts;
import dev.mitra.account.token.app.ReadOwnTokens;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/// Log-out that an application begins (OpenID Connect RP-Initiated Logout 1.0). With an ID token of this very
/// session it ends at once; otherwise the person is asked, so that no other site can log people out.
@Path("/oauth2/logout")
@PermitAll
@RunOnVirtualThread
public class LogOutResource {

    private final Applications applications;
    private final ReadOwnTokens readOwnTokens;
    private final KeepSessions keepSessions;
    private final Flow flow;
    private final LogOuts logOuts;

    LogOutResource(
            Applications applications,
            ReadOwnTokens readOwnTokens,
            KeepSessions keepSessions,
            Flow flow,
            LogOuts logOuts) {
        this.applications = applications;
        this.readOwnTokens = readOwnTokens;
        this.keepSessions = keepSessions;
        this.flow = flow;
        this.logOuts = logOuts;
    }

    @GET
    @Operation(
            operationId = "logOut",
            summary = "Log-out endpoint",
            description = "Ends the session and sends the browser to a registered address of the application, with its"
                    + " state. Without an ID token of this session the person is asked first.")
    public Response logOut(@Context HttpServerRequest request) {
        var query = request.query();
        return answer(flow.visit(request), query == null ? "" : query);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(
            operationId = "logOutByPost",
            summary = "Log-out endpoint, by POST",
            description = "The same as GET with the parameters in a form.")
    public Response logOutByPost(
            @RequestBody(description = "Form of RP-Initiated Logout 1.0, section 2") String form,
            @Context HttpServerRequest request) {
        return answer(flow.visit(request), form);
    }

    private Response answer(Visit visit, String query) {
        try {
            var wish = LogoutRequest.parse(URLUtils.parseParameters(query).isEmpty() ? "" : query);
            var hint = Optional.ofNullable(wish.getIDTokenHint())
                    .flatMap(token -> readOwnTokens.idToken(token.serialize()));
            var after = after(wish, hint);
            var session = flow.session(visit);
            boolean itsOwn = session.isPresent()
                    && hint.filter(claims -> session.get().id().external().equals(claims.getClaim("sid")))
                            .isPresent();
            if (itsOwn) {
                keepSessions.end(session.get().account(), session.get().id());
                return logOuts.done(visit, after);
            }
            return session.isPresent() ? logOuts.ask(visit, after) : logOuts.done(visit, after);
        } catch (ParseException malformed) {
            return flow.wrong(visit);
        }
    }

    /// Where the browser goes afterwards: an address that the application registered, character by character.
    private Optional<String> after(LogoutRequest wish, Optional<JWTClaimsSet> hint) {
        var client = hint.map(claims -> claims.getAudience().getFirst())
                .or(() -> Optional.ofNullable(wish.getClientID()).map(ClientID::getValue));
        var address = Optional.ofNullable(wish.getPostLogoutRedirectionURI()).map(URI::toString);
        return client.flatMap(applications::find)
                .flatMap(application -> address.filter(application.logoutRedirects()::contains))
                .map(to -> wish.getState() == null
                        ? to
                        : to + (to.contains("?") ? "&" : "?") + "state="
                                + URLEncoder.encode(wish.getState().getValue(), StandardCharsets.UTF_8));
    }
}
