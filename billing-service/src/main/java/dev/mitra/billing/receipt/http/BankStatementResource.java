package dev.mitra.billing.receipt.http;

import dev.mitra.billing.BillingProblem;
import dev.mitra.billing.bank.BankFileFault;
import dev.mitra.billing.receipt.Continuity;
import dev.mitra.billing.receipt.app.ImportBankFile;
import dev.mitra.billing.receipt.app.ImportResult;
import dev.mitra.billing.receipt.app.Importing;
import dev.mitra.billing.receipt.app.RecordBankFile;
import dev.mitra.web.Caller;
import dev.mitra.web.Page;
import dev.mitra.web.PageRequest;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Bank files in, receipts out.
@Path("/v1/bank-statements")
@RolesAllowed(Roles.FINANCE)
@RunOnVirtualThread
public class BankStatementResource {

    private final ImportBankFile importBankFile;
    private final RecordBankFile recordBankFile;
    private final Caller caller;

    BankStatementResource(ImportBankFile importBankFile, RecordBankFile recordBankFile, Caller caller) {
        this.importBankFile = importBankFile;
        this.recordBankFile = recordBankFile;
        this.caller = caller;
    }

    @POST
    @Consumes({MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    @Operation(
            operationId = "importBankStatement",
            summary = "Import a bank file",
            description =
                    "camt.053 or camt.054, versions .02 to .10, of the vendor's account. A bad file is refused as a"
                            + " whole. A booking that was imported before changes nothing, so a file may be sent again.")
    @APIResponse(
            responseCode = "201",
            description = "Imported; 200 for a dry run",
            content = @Content(schema = @Schema(implementation = BankStatementView.class)))
    public Response importFile(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_XML,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream file,
            @Parameter(description = "Shows what would happen and keeps nothing") @RestQuery @DefaultValue("false")
                    boolean dryRun) {
        var importing = dryRun ? Importing.DRY_RUN : Importing.FOR_GOOD;
        return switch (importBankFile.importFile(file, importing, caller.actor())) {
            case ImportResult.Imported(var report) ->
                Response.status(dryRun ? 200 : 201)
                        .entity(BankStatementView.of(report, importing))
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .build();
            case ImportResult.Refused(var fault, var where) -> throw Problem.of(code(fault), where);
        };
    }

    @GET
    @Operation(
            operationId = "listBankStatements",
            summary = "List imported bank statements",
            description = "Newest first. `continuity=GAP` are those that did not begin where an earlier one ended.")
    public Page<ImportedStatementView> list(
            @RestQuery @Nullable Continuity continuity,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        var request = PageRequest.of(limit, cursor);
        var before = request.after().map(PageRequest.Key::id).orElse(null);
        var rows = recordBankFile.list(continuity, before, request.fetch());
        var page = request.page(rows, row -> new PageRequest.Key(Instant.EPOCH, row.id()));
        return new Page<>(page.data().stream().map(ImportedStatementView::of).toList(), page.nextCursor());
    }

    private static BillingProblem code(BankFileFault fault) {
        return switch (fault) {
            case MALFORMED_XML -> BillingProblem.MALFORMED_XML;
            case DOCTYPE_FORBIDDEN -> BillingProblem.DOCTYPE_FORBIDDEN;
            case NOT_A_BANK_STATEMENT -> BillingProblem.NOT_A_BANK_STATEMENT;
            case INCOMPLETE_ENTRY -> BillingProblem.INCOMPLETE_ENTRY;
            case AMOUNT_NOT_UNDERSTOOD -> BillingProblem.AMOUNT_NOT_UNDERSTOOD;
            case OTHER_ACCOUNT -> BillingProblem.OTHER_ACCOUNT;
            case WRONG_SUMS -> BillingProblem.WRONG_SUMS;
            case FILE_TOO_LARGE -> BillingProblem.BANK_FILE_TOO_LARGE;
        };
    }
}
