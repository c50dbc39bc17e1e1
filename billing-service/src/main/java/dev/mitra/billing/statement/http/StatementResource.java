package dev.mitra.billing.statement.http;

import dev.mitra.billing.BillingProblem;
import dev.mitra.billing.WhoseMoney;
import dev.mitra.billing.csv.Csv;
import dev.mitra.billing.document.app.ReadDocument;
import dev.mitra.billing.document.app.SendAgain;
import dev.mitra.billing.document.http.PdfAnswer;
import dev.mitra.billing.statement.StatementId;
import dev.mitra.billing.statement.app.RebuildStatement;
import dev.mitra.billing.statement.app.ShowStatements;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Page;
import dev.mitra.web.PageRequest;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Monthly statements: a reseller's own, all for finance.
@Path("/v1/statements")
@RolesAllowed({Roles.RESELLER, Roles.FINANCE})
@RunOnVirtualThread
public class StatementResource {

    private final ShowStatements showStatements;
    private final RebuildStatement rebuildStatement;
    private final ReadDocument readDocument;
    private final SendAgain sendAgain;
    private final Caller caller;

    StatementResource(
            ShowStatements showStatements,
            RebuildStatement rebuildStatement,
            ReadDocument readDocument,
            SendAgain sendAgain,
            Caller caller) {
        this.showStatements = showStatements;
        this.rebuildStatement = rebuildStatement;
        this.readDocument = readDocument;
        this.sendAgain = sendAgain;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listStatements",
            summary = "List monthly statements",
            description = "Newest first. A reseller sees its own, finance sees all.")
    public Page<StatementView> list(@RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {
        var request = PageRequest.of(limit, cursor);
        var before = request.after().map(key -> new StatementId(key.id())).orElse(null);
        var views = showStatements.list(WhoseMoney.of(caller, null), before, request.fetch()).stream()
                .map(StatementView::of)
                .toList();
        return request.page(
                views, view -> new PageRequest.Key(Instant.EPOCH, view.id().value()));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getStatement",
            summary = "Read a monthly statement",
            description = "All orders that were unpaid at the cut-off, with days overdue and interest.")
    public StatementView get(@RestPath StatementId id) {
        return showStatements
                .one(WhoseMoney.of(caller, null), id)
                .map(StatementView::of)
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }

    @GET
    @Path("/{id}/pdf")
    @jakarta.ws.rs.Produces("application/pdf")
    @Operation(
            operationId = "getStatementPdf",
            summary = "Download a monthly statement as PDF",
            description = "Rendered once, the same bytes ever after. The entity tag is their SHA-256.")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response pdf(@RestPath StatementId id) {
        var statement = showStatements
                .one(WhoseMoney.of(caller, null), id)
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
        return PdfAnswer.of(readDocument.statement(statement.statement().id().value()));
    }

    @GET
    @Path("/{id}/csv")
    @jakarta.ws.rs.Produces(Csv.MEDIA_TYPE)
    @Operation(
            operationId = "exportStatement",
            summary = "Export a monthly statement as CSV",
            description = "One row per unpaid order; RFC 4180, UTF-8. The same as of its cut-off, whatever came later.")
    public String csv(@RestPath StatementId id) {
        return get(id).csv();
    }

    @GET
    @Path("/{id}/explanation")
    @Operation(
            operationId = "explainStatement",
            summary = "Explain a monthly statement",
            description =
                    "Makes it again from the ledger as of its cut-off, as far as was known then: each line with what was"
                            + " asked, paid and late, and whether the result is the statement byte for byte.")
    public StatementExplanation explanation(@RestPath StatementId id) {
        return rebuildStatement
                .rebuild(WhoseMoney.of(caller, null), id)
                .map(StatementExplanation::of)
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }

    @POST
    @Path("/{id}/mails")
    @RolesAllowed(Roles.FINANCE)
    @Operation(
            operationId = "resendStatement",
            summary = "Send a statement's mail again",
            description = "To the same mailboxes with the same PDF.")
    @APIResponse(responseCode = "204", description = "Queued")
    public void resend(@RestPath StatementId id) {
        var statement = showStatements.one(null, id).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
        if (!sendAgain.statement(id.value(), statement.statement().printed())) {
            throw Problem.of(BillingProblem.DOCUMENT_NOT_READY);
        }
    }
}
