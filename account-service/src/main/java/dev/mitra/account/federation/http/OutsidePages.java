package dev.mitra.account.federation.http;

import com.nimbusds.oauth2.sdk.GeneralException;
import dev.mitra.account.federation.app.OutsideIssuers;
import dev.mitra.account.page.http.Pages;
import dev.mitra.account.page.http.Visit;
import dev.mitra.account.session.http.Flow;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Logging in elsewhere: there, and back.
@Path("/outside/{id}")
@PermitAll
@RunOnVirtualThread
public class OutsidePages {

    private static final Logger LOG = Logger.getLogger(OutsidePages.class);

    private final OutsideIssuers issuers;
    private final OutsideClient client;
    private final Errands errands;
    private final Arrivals arrivals;
    private final Flow flow;

    OutsidePages(OutsideIssuers issuers, OutsideClient client, Errands errands, Arrivals arrivals, Flow flow) {
        this.issuers = issuers;
        this.client = client;
        this.errands = errands;
        this.arrivals = arrivals;
        this.flow = flow;
    }

    @GET
    @Operation(hidden = true)
    public Response leave(@RestPath String id, @RestQuery @Nullable String resume, @Context HttpServerRequest request) {
        var visit = flow.visit(request);
        var issuer = issuers.find(id);
        if (issuer.isEmpty()) {
            return flow.wrong(visit);
        }
        var errand = Errand.to(issuer.get(), resume == null ? "" : resume);
        try {
            return Pages.redirect(client.request(issuer.get(), errand), errands.set(errand));
        } catch (GeneralException | IOException unreachable) {
            return failed(visit, unreachable);
        }
    }

    @GET
    @Path("/callback")
    @Operation(hidden = true)
    public Response back(@RestPath String id, @Context HttpServerRequest request) {
        var visit = flow.visit(request);
        var issuer = issuers.find(id);
        var errand = errands.of(visit).filter(carried -> carried.issuer().equals(id));
        if (issuer.isEmpty() || errand.isEmpty() || request.query() == null) {
            return failed(visit, null);
        }
        try {
            var claims = client.identity(issuer.get(), errand.get(), request.query());
            return Response.fromResponse(
                            arrivals.receive(visit, claims, errand.get().resume()))
                    .cookie(errands.drop())
                    .build();
        } catch (GeneralException | IOException refused) {
            return failed(visit, refused);
        }
    }

    private Response failed(Visit visit, @Nullable Exception why) {
        LOG.infof("log-in elsewhere failed: %s", why == null ? "no errand" : why.getMessage());
        return Response.fromResponse(flow.show(visit, 400, "outside_failed", Map.of(), null))
                .cookie(errands.drop())
                .build();
    }
}
