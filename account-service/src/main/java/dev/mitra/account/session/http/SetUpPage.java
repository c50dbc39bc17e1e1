package dev.mitra.account.session.http;

import dev.mitra.account.page.http.Pages;
import dev.mitra.account.page.http.Visit;
import dev.mitra.account.session.FirstFactor;
import dev.mitra.account.session.NextStep;
import dev.mitra.account.totp.RecoveryCode;
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
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Staff who have no second factor set one up before they get in.
@Path("/log-in/second-factor")
@PermitAll
@RunOnVirtualThread
public class SetUpPage {

    private final SetUpForm form;
    private final Entering entering;
    private final Flow flow;

    SetUpPage(SetUpForm form, Entering entering, Flow flow) {
        this.form = form;
        this.entering = entering;
        this.flow = flow;
    }

    @GET
    @Operation(hidden = true)
    public Response form(@RestQuery @Nullable String resume, @Context HttpServerRequest request) {
        var visit = flow.visit(request);
        return entering.halfway(visit, NextStep.SET_UP)
                .map(halfway -> form.show(visit, halfway.account(), resume))
                .orElseGet(() -> Pages.redirect(URI.create("/log-in")));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response submit(
            @RestForm @Nullable String code,
            @RestForm @Nullable String secret,
            @RestForm @Nullable String resume,
            @RestForm @Nullable String guard,
            @Context HttpServerRequest request) {
        var visit = flow.visit(request);
        var halfway = entering.halfway(visit, NextStep.SET_UP);
        if (!visit.guards(guard) || halfway.isEmpty()) {
            return flow.wrong(visit);
        }
        return switch (form.submit(visit, halfway.get(), secret, code, resume)) {
            case SetUpForm.Submitted.Again(var again) -> again;
            case SetUpForm.Submitted.Done(var codes) ->
                enter(visit, halfway.get().first(), codes, resume);
        };
    }

    private Response enter(Visit visit, FirstFactor first, List<RecoveryCode> codes, @Nullable String resume) {
        return entering.begin(visit, first, List.of(first.method(), "otp"))
                .map(cookies -> Response.fromResponse(flow.show(
                                visit,
                                200,
                                "recovery_codes",
                                Map.of("codes", codes, "next", entering.next(resume)),
                                resume))
                        .cookie(cookies)
                        .build())
                .orElseGet(entering::anew);
    }
}
