package dev.mitra.order.stock.http;

import dev.mitra.order.catalogue.CatalogueRow;
import dev.mitra.order.catalogue.ListPrice;
import dev.mitra.order.catalogue.RowOutcome;
import dev.mitra.order.catalogue.Sku;
import dev.mitra.order.order.http.OrderProblem;
import dev.mitra.order.stock.app.ImportCatalogue;
import dev.mitra.order.stock.app.KeepCatalogue;
import dev.mitra.web.Caller;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/// The catalogue by the file: out, and in again.
@Path("/v1")
@RolesAllowed(Roles.SALES)
@RunOnVirtualThread
public class CatalogueFileResource {

    private static final int PAGE = 500;
    private static final int MOST_ROWS = 20_000;

    private final ImportCatalogue importCatalogue;
    private final KeepCatalogue catalogue;
    private final Validator validator;
    private final Caller caller;

    CatalogueFileResource(
            ImportCatalogue importCatalogue, KeepCatalogue catalogue, Validator validator, Caller caller) {
        this.importCatalogue = importCatalogue;
        this.catalogue = catalogue;
        this.validator = validator;
        this.caller = caller;
    }

    /// @param applied false in a dry run, and when a row was refused: then nothing was changed
    public record CatalogueImportView(boolean dryRun, boolean applied, List<RowResult> rows) {}

    /// @param row counted from 1, without the header
    /// @param code of the problem, null when there is none
    /// @param field that the problem is about
    public record RowResult(
            int row,
            @Nullable String sku,
            Outcome outcome,
            @Nullable String code,
            @Nullable String field) {}

    public enum Outcome {
        ADDED,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    @GET
    @Path("/catalogue-exports/csv")
    @Produces("text/csv;charset=UTF-8")
    @Operation(
            operationId = "exportCatalogue",
            summary = "Export the catalogue as CSV",
            description = "A row per price, past and announced ones included. It can be imported again.")
    @APIResponse(responseCode = "200", description = "CSV with a header line")
    public Response csv() {
        StreamingOutput lines = this::write;
        return Response.ok(lines)
                .header("Content-Disposition", "attachment; filename=\"catalogue.csv\"")
                .build();
    }

    @GET
    @Path("/catalogue-exports/json")
    @Operation(
            operationId = "exportCatalogueAsJson",
            summary = "Export the catalogue as JSON",
            description = "The rows of the CSV file as JSON. They can be imported again.")
    public List<CatalogueRowShape> json() {
        var rows = new ArrayList<CatalogueRowShape>();
        Sku after = null;
        List<KeepCatalogue.Entry> page;
        do {
            page = catalogue.list(after, PAGE);
            page.forEach(entry -> rows.addAll(rows(entry)));
            after = page.isEmpty() ? null : page.getLast().stocked().product().sku();
        } while (page.size() == PAGE);
        return rows;
    }

    @POST
    @Path("/catalogue-imports")
    @Consumes("text/csv")
    @Operation(
            operationId = "importCatalogue",
            summary = "Import a catalogue from CSV",
            description = "Products and announced prices, all of the file or nothing of it, with an answer for each"
                    + " row. With dryRun nothing is changed.")
    public CatalogueImportView takeCsv(@QueryParam("dryRun") @Nullable Boolean dryRun, @NotNull String csv) {
        return take(CatalogueCsv.read(csv), Boolean.TRUE.equals(dryRun));
    }

    @POST
    @Path("/catalogue-imports/json")
    @Consumes("application/json")
    @Operation(
            operationId = "importCatalogueFromJson",
            summary = "Import a catalogue from JSON",
            description = "As the CSV import, with the same rows as JSON.")
    public CatalogueImportView takeJson(
            @QueryParam("dryRun") @Nullable Boolean dryRun,
            @NotNull @Size(min = 1, max = MOST_ROWS) List<@NotNull CatalogueRowShape> rows) {
        return take(rows, Boolean.TRUE.equals(dryRun));
    }

    private CatalogueImportView take(List<CatalogueRowShape> shapes, boolean dryRun) {
        var results = new ArrayList<RowResult>();
        var rows = new ArrayList<CatalogueRow>();
        for (var shape : shapes) {
            read(shape, results.size() + 1, rows, results);
        }
        if (rows.size() < shapes.size()) {
            return new CatalogueImportView(dryRun, false, results);
        }
        var imported = importCatalogue.put(rows, dryRun, caller.actor());
        var told = new ArrayList<RowResult>();
        for (int i = 0; i < rows.size(); i++) {
            told.add(result(
                    i + 1, rows.get(i).product().sku().code(), imported.rows().get(i)));
        }
        return new CatalogueImportView(dryRun, imported.applied(), told);
    }

    private void read(CatalogueRowShape shape, int number, List<CatalogueRow> rows, List<RowResult> results) {
        var violation = validator.validate(shape).stream().findFirst();
        var row = violation.isPresent() ? java.util.Optional.<CatalogueRow>empty() : shape.toRow();
        row.ifPresent(rows::add);
        var field = violation.map(it -> it.getPropertyPath().toString()).orElse(null);
        results.add(
                row.isPresent()
                        ? new RowResult(number, shape.sku(), Outcome.UNCHANGED, null, null)
                        : refused(number, shape.sku(), OrderProblem.ROW_NOT_READABLE, field));
    }

    private static RowResult result(int row, String sku, RowOutcome outcome) {
        return switch (outcome) {
            case ADDED -> new RowResult(row, sku, Outcome.ADDED, null, null);
            case CHANGED -> new RowResult(row, sku, Outcome.CHANGED, null, null);
            case UNCHANGED -> new RowResult(row, sku, Outcome.UNCHANGED, null, null);
            case PRICE_FROZEN -> refused(row, sku, OrderProblem.PRICE_FROZEN, "validFrom");
            case CONTRADICTS -> refused(row, sku, OrderProblem.ROW_CONTRADICTS, null);
            case GRANT_FROZEN -> refused(row, sku, OrderProblem.GRANT_FROZEN, null);
        };
    }

    private static RowResult refused(int row, @Nullable String sku, OrderProblem code, @Nullable String field) {
        return new RowResult(row, sku, Outcome.REFUSED, code.name(), field);
    }

    private void write(OutputStream out) throws IOException {
        out.write(CatalogueCsv.header().getBytes(StandardCharsets.UTF_8));
        Sku after = null;
        List<KeepCatalogue.Entry> page;
        do {
            page = catalogue.list(after, PAGE);
            for (var entry : page) {
                for (var row : rows(entry)) {
                    out.write(CatalogueCsv.line(row).getBytes(StandardCharsets.UTF_8));
                }
            }
            after = page.isEmpty() ? null : page.getLast().stocked().product().sku();
        } while (page.size() == PAGE);
    }

    private static List<CatalogueRowShape> rows(KeepCatalogue.Entry entry) {
        var prices = entry.prices();
        Stream<CatalogueRowShape> rows = prices.isEmpty()
                ? Stream.of(CatalogueRowShape.of(entry.stocked(), null))
                : prices.stream().map((ListPrice price) -> CatalogueRowShape.of(entry.stocked(), price));
        return rows.toList();
    }
}
