package dev.mitra.license.bulk.http;

import dev.mitra.license.bulk.Batch;
import dev.mitra.license.bulk.Outcome;
import dev.mitra.license.bulk.app.IssueInBulk;
import dev.mitra.web.Caller;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import dev.mitra.web.problem.ProblemTexts;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/// Licences from a spreadsheet.
@Path("/v1/license-batches")
@RunOnVirtualThread
@RolesAllowed({Roles.SALES, Roles.ADMIN})
@Tag(name = "Licences")
public class BatchResource {

    private static final int MOST_ROWS = 1_000;

    private final IssueInBulk issueInBulk;
    private final ProblemTexts texts;
    private final Caller caller;

    public BatchResource(IssueInBulk issueInBulk, ProblemTexts texts, Caller caller) {
        this.issueInBulk = issueInBulk;
        this.texts = texts;
        this.caller = caller;
    }

    @POST
    @Consumes("text/csv")
    @Operation(
            operationId = "issueLicensesInBulk",
            summary = "Issue licences in bulk",
            description = "CSV in UTF-8 with a row of column names and at most 1,000 more: orderNumber and sku for"
                    + " TEMPORARY, licenseId for EXTENSION and REPLACEMENT; other columns are passed over. Each row"
                    + " stands alone and is answered. A row that was done before changes nothing, so a file may be"
                    + " sent again.")
    public BatchView issue(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    byte[] file,
            @Parameter(description = "What is done with each row") @RestQuery @NotNull BatchAction action,
            @Parameter(description = "Recorded in the audit trail; staff alone see it")
                    @RestQuery
                    @NotBlank
                    @Size(max = 500)
                    String reason,
            @Parameter(description = "Says what would happen and keeps nothing") @RestQuery @DefaultValue("false")
                    boolean dryRun) {
        var rows = action.rows(CsvTable.read(file));
        if (rows.size() > MOST_ROWS) {
            throw Problem.of(BatchProblem.TOO_MANY_ROWS, Integer.toString(MOST_ROWS));
        }
        var batch = new Batch(dryRun ? Batch.Run.DRY : Batch.Run.FOR_GOOD, reason, caller.actor());
        var outcomes = issueInBulk.issue(rows, batch);
        return BatchView.of(
                dryRun,
                IntStream.range(0, rows.size())
                        .mapToObj(i -> row(rows.get(i).number(), outcomes.get(i), dryRun))
                        .toList());
    }

    private BatchView.Row row(int number, Outcome outcome, boolean dryRun) {
        if (outcome instanceof Outcome.Refused(var why, var arguments)) {
            var code = BatchProblem.of(why);
            return BatchView.row(number, outcome, dryRun, code.name(), texts.detail(code, arguments, caller.locale()));
        }
        return BatchView.row(number, outcome, dryRun, null, null);
    }
}
