package dev.mitra.account.privacy.http;

import dev.mitra.account.AccountProblem;
import dev.mitra.account.privacy.Erasure;
import dev.mitra.account.privacy.app.EraseAccount;
import dev.mitra.account.privacy.app.ExportData;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/// What one may do with what we know of oneself.
@Path("/v1/accounts/me")
@RunOnVirtualThread
public class PrivacyResource {

    private final ExportData exportData;
    private final EraseAccount eraseAccount;
    private final InstantSource time;
    private final Caller caller;

    PrivacyResource(ExportData exportData, EraseAccount eraseAccount, InstantSource time, Caller caller) {
        this.exportData = exportData;
        this.eraseAccount = eraseAccount;
        this.time = time;
        this.caller = caller;
    }

    @GET
    @Path("/export")
    @RolesAllowed({Roles.CUSTOMER, Roles.SALES, Roles.FINANCE, Roles.OPS, Roles.ADMIN})
    @Operation(
            operationId = "exportOwnData",
            summary = "Take one's own data along",
            description =
                    "Everything that this service keeps about the calling person, as a JSON file. Secrets are not in it.")
    public RestResponse<ExportView> export() {
        var exported = exportData.of(caller.accountId()).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
        return RestResponse.ResponseBuilder.ok(ExportView.of(exported, time.instant()))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + exported.account().id().external() + ".json\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("/erasure")
    @RolesAllowed(Roles.CUSTOMER)
    @ResponseStatus(204)
    @Operation(
            operationId = "eraseOwnAccount",
            summary = "Have one's own account erased",
            description =
                    "Name and mailbox are replaced, everything that served the person alone is deleted. Ids stay, so that"
                            + " documents which the law requires stay connected. It cannot be undone.")
    public void erase(@NotNull @Valid ErasureBody body) {
        switch (eraseAccount.erase(caller.accountId(), body.email())) {
            case Erasure.Done() -> {}
            case Erasure.NotThere() -> throw Problem.of(CommonProblem.NOT_FOUND);
            case Erasure.NotConfirmed() ->
                throw Problem.of(AccountProblem.ERASURE_NOT_CONFIRMED)
                        .at("/email", AccountProblem.ERASURE_NOT_CONFIRMED);
            case Erasure.LastOwner() -> throw Problem.of(AccountProblem.LAST_OWNER);
            case Erasure.ActsForReseller() -> throw Problem.of(AccountProblem.ACTS_FOR_RESELLER);
        }
    }
}
