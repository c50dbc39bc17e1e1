package dev.mitra.account.federation.http;

import dev.mitra.account.federation.OutsideIdentities;
import dev.mitra.account.federation.app.ConnectIdentity;
import dev.mitra.account.federation.app.OutsideIssuers;
import dev.mitra.account.sealing.RandomSecret;
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
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// The page behind the link by which somebody shows that the mailbox is theirs.
@Path("/connect")
@PermitAll
@RunOnVirtualThread
public class ConnectPage {

    private final ConnectIdentity connectIdentity;
    private final OutsideIssuers issuers;
    private final Errands errands;
    private final Flow flow;

    ConnectPage(ConnectIdentity connectIdentity, OutsideIssuers issuers, Errands errands, Flow flow) {
        this.connectIdentity = connectIdentity;
        this.issuers = issuers;
        this.errands = errands;
        this.flow = flow;
    }

    @GET
    @Operation(hidden = true)
    public Response form(@RestQuery @Nullable String token, @Context HttpServerRequest request) {
        var visit = flow.visit(request);
        var wish = wish(token);
        if (wish.isEmpty()) {
            return flow.show(visit, 422, "link_refused", Map.of(), null);
        }
        if (!errands.carriesWish(visit, wish.get().wish())) {
            return flow.show(visit, 403, "outside", Map.of("text", "connect_elsewhere"), null);
        }
        return flow.show(
                visit,
                200,
                "connect",
                Map.of(
                        "token",
                        String.valueOf(token),
                        "issuer",
                        issuers.nameOf(wish.get().issuer())),
                null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response submit(
            @RestForm @Nullable String token, @RestForm @Nullable String guard, @Context HttpServerRequest request) {
        var visit = flow.visit(request);
        var wish = wish(token);
        boolean itsOwn =
                wish.isPresent() && errands.carriesWish(visit, wish.get().wish());
        if (!visit.guards(guard) || !itsOwn || token == null) {
            return flow.wrong(visit);
        }
        return connectIdentity.connect(new RandomSecret(token))
                ? flow.show(visit, 200, "connected", Map.of(), null)
                : flow.show(visit, 422, "link_refused", Map.of(), null);
    }

    private Optional<OutsideIdentities.Written> wish(@Nullable String token) {
        return connectIdentity.wishOf(new RandomSecret(token == null ? "" : token));
    }
}
