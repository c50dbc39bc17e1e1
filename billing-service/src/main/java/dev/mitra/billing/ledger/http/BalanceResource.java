package dev.mitra.billing.ledger.http;

import dev.mitra.billing.ledger.app.ReadJournal;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// A reseller's own balance.
@Path("/v1/balance")
@RolesAllowed(Roles.RESELLER)
@RunOnVirtualThread
public class BalanceResource {

    private final ReadJournal readJournal;
    private final Caller caller;

    BalanceResource(ReadJournal readJournal, Caller caller) {
        this.readJournal = readJournal;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "getBalance",
            summary = "Read own balance",
            description = "What is owed and what is in credit, per currency, derived from the journal.")
    public BalanceView get() {
        var reseller = caller.resellerId().orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
        return BalanceView.of(readJournal.balance(reseller));
    }
}
