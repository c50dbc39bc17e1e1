package dev.mitra.order.bulk.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mitra.order.order.OrderScope;
import dev.mitra.order.order.OrderSearch;
import dev.mitra.order.order.OrderStatus;
import dev.mitra.order.order.http.OrderView;
import dev.mitra.order.order.http.OrderViews;
import dev.mitra.order.order.http.Scope;
import dev.mitra.web.Caller;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/// All orders of a search as a file. It is written while it is read, page by page, each page in a transaction of its
/// own: hundreds of thousands of orders need no memory and hold nothing up.
@Path("/v1/order-exports")
@RolesAllowed({Roles.RESELLER, Roles.SALES, Roles.FINANCE, Roles.OPS})
@RunOnVirtualThread
public class OrderExportResource {

    private static final int PAGE = 500;

    private final OrderViews views;
    private final ObjectMapper json;
    private final Caller caller;

    OrderExportResource(OrderViews views, ObjectMapper json, Caller caller) {
        this.views = views;
        this.json = json;
        this.caller = caller;
    }

    @GET
    @Path("/csv")
    @Produces("text/csv;charset=UTF-8")
    @Operation(
            operationId = "exportOrdersAsCsv",
            summary = "Export orders as CSV",
            description = "One row per order line, the youngest order first, UTF-8, with a header; a reseller gets its"
                    + " own.")
    @APIResponse(responseCode = "200", description = "CSV with a header line")
    public Response csv(@QueryParam("status") @Nullable OrderStatus status, @QueryParam("text") @Nullable String text) {
        return stream("orders.csv", OrderCsv.HEADER, OrderCsv::rows, status, text);
    }

    @GET
    @Path("/jsonl")
    @Produces("application/jsonl;charset=UTF-8")
    @Operation(
            operationId = "exportOrdersAsJsonLines",
            summary = "Export orders as JSON lines",
            description = "One order per line, as the list shows it, the youngest first; a reseller gets its own.")
    @APIResponse(responseCode = "200", description = "One JSON document per line")
    public Response jsonLines(
            @QueryParam("status") @Nullable OrderStatus status, @QueryParam("text") @Nullable String text) {
        return stream("orders.jsonl", "", this::line, status, text);
    }

    private Response stream(
            String name,
            String header,
            Function<OrderView, String> format,
            @Nullable OrderStatus status,
            @Nullable String text) {
        var scope = Scope.of(caller);
        var search = text == null || text.isBlank() ? null : text.strip();
        StreamingOutput lines = out -> {
            out.write(header.getBytes(StandardCharsets.UTF_8));
            write(new OrderSearch(status, search, null, PAGE), scope, format, out);
        };
        return Response.ok(lines)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private void write(OrderSearch first, OrderScope scope, Function<OrderView, String> format, OutputStream out)
            throws IOException {
        var search = first;
        List<OrderView> page;
        do {
            page = views.search(search, scope);
            for (var order : page) {
                out.write(format.apply(order).getBytes(StandardCharsets.UTF_8));
            }
            UUID last = page.isEmpty() ? null : page.getLast().id().value();
            search = new OrderSearch(first.status(), first.text(), last, PAGE);
        } while (page.size() == PAGE);
    }

    private String line(OrderView order) {
        try {
            return json.writeValueAsString(order) + "\n";
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
