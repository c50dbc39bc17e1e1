package dev.mitra.reseller.application.http;

import dev.mitra.reseller.ResellerProblem;
import dev.mitra.reseller.application.Beginning;
import dev.mitra.reseller.application.app.KeepDraft;
import dev.mitra.reseller.application.app.ReadDraft;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Idempotent;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/// One's own application before it is sent.
@Path("/v1/reseller-applications/draft")
@RunOnVirtualThread
@RolesAllowed(Roles.CUSTOMER)
public class DraftResource {

    private final KeepDraft keep;
    private final ReadDraft read;
    private final DraftJson json;
    private final Reception reception;
    private final Caller caller;

    DraftResource(KeepDraft keep, ReadDraft read, DraftJson json, Reception reception, Caller caller) {
        this.keep = keep;
        this.read = read;
        this.json = json;
        this.reception = reception;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "Read my draft",
            description = "What was saved; else what the mailbox wrote to sales before it had an account (R2.4).")
    public DraftView mine() {
        return json.view(beginning());
    }

    @PUT
    @Operation(summary = "Save my draft", description = "Replaces the one before; nobody at sales sees it.")
    public DraftView save(@Valid @NotNull DraftForm form) {
        reception.refuseForgotten();
        return keep.save(caller.accountId(), json.write(form))
                .map(json::view)
                .orElseThrow(() -> Problem.of(ResellerProblem.APPLICATION_OPEN));
    }

    @DELETE
    @Operation(summary = "Discard my draft", description = "What was saved is gone.")
    public void discard() {
        if (!keep.discard(caller.accountId())) {
            throw Problem.of(CommonProblem.NOT_FOUND);
        }
    }

    @POST
    @Path("submission")
    @ResponseStatus(201)
    @Idempotent
    @Operation(summary = "Send my draft", description = "It becomes an application, once nothing is missing.")
    public ApplicationView submit(@Nullable NoContent nothing) {
        var form = json.form(beginning());
        var missing = form.missing();
        if (!missing.isEmpty()) {
            var refusal = Problem.of(CommonProblem.VALIDATION_FAILED);
            for (var name : missing) {
                refusal = refusal.at("/" + name, CommonProblem.REQUIRED);
            }
            throw refusal;
        }
        return reception.take(json.application(form));
    }

    private Beginning beginning() {
        var mailbox = caller.emailVerified() ? caller.email().orElse(null) : null;
        return read.of(caller.accountId(), mailbox).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }
}
