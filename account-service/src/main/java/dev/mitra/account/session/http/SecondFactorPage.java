package dev.mitra.account.session.http;

import dev.mitra.account.page.http.Pages;
import dev.mitra.account.page.http.Visit;
import dev.mitra.account.session.BrowserSession;
import dev.mitra.account.session.app.AskSecondFactor;
import dev.mitra.account.totp.app.CheckSecondFactor;
import dev.mitra.account.totp.app.SetUpSecondFactor;
import dev.mitra.kernel.AccountId;
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
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// Sets the second factor of somebody who is logged in up, or drops it. Who was away for a while logs in again first.
@Path("/account/second-factor")
@PermitAll
@RunOnVirtualThread
public class SecondFactorPage {

    private static final String PATH = "/account/second-factor";
    private static final long RECENT_SECONDS = 600;

    private final SetUpForm form;
    private final SetUpSecondFactor setUpSecondFactor;
    private final AskSecondFactor askSecondFactor;
    private final CheckSecondFactor checkSecondFactor;
    private final Flow flow;

    SecondFactorPage(
            SetUpForm form,
            SetUpSecondFactor setUpSecondFactor,
            AskSecondFactor askSecondFactor,
            CheckSecondFactor checkSecondFactor,
            Flow flow) {
        this.form = form;
        this.setUpSecondFactor = setUpSecondFactor;
        this.askSecondFactor = askSecondFactor;
        this.checkSecondFactor = checkSecondFactor;
        this.flow = flow;
    }

    @GET
    @Operation(hidden = true)
    public Response form(@Context HttpServerRequest request) {
        var visit = flow.visit(request);
        return recent(visit)
                .map(session -> checkSecondFactor.isSetUp(session.account())
                        ? flow.show(visit, 200, "second_factor", state(session.account()), null)
                        : form.show(visit, session.account(), null))
                .orElseGet(() -> flow.logInFirst(PATH));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response submit(
            @RestForm @Nullable String code,
            @RestForm @Nullable String secret,
            @RestForm @Nullable String action,
            @RestForm @Nullable String guard,
            @Context HttpServerRequest request) {
        var visit = flow.visit(request);
        var session = recent(visit);
        if (!visit.guards(guard) || session.isEmpty()) {
            return flow.wrong(visit);
        }
        var account = session.get().account();
        return switch (action == null ? "" : action) {
            case "renew" -> form.show(visit, account, null);
            case "drop" -> drop(visit, account);
            default -> setUp(visit, account, secret, code);
        };
    }

    private Response drop(Visit visit, AccountId account) {
        if (askSecondFactor.isObligatory(account)) {
            return flow.wrong(visit);
        }
        setUpSecondFactor.drop(account);
        return Pages.redirect(URI.create("/account"));
    }

    private Response setUp(Visit visit, AccountId account, @Nullable String secret, @Nullable String code) {
        return switch (form.submit(visit, account, secret, code, null)) {
            case SetUpForm.Submitted.Again(var again) -> again;
            case SetUpForm.Submitted.Done(var codes) ->
                flow.show(visit, 200, "recovery_codes", Map.of("codes", codes, "next", "/account"), null);
        };
    }

    private Map<String, Object> state(AccountId account) {
        return Map.of(
                "left", setUpSecondFactor.codesLeft(account), "obligatory", askSecondFactor.isObligatory(account));
    }

    private Optional<BrowserSession> recent(Visit visit) {
        return flow.session(visit).filter(session -> flow.isWithin(session, RECENT_SECONDS));
    }
}
