package dev.mitra.billing.exchange.http;

import dev.mitra.billing.BillingProblem;
import dev.mitra.billing.exchange.ExchangeId;
import dev.mitra.billing.exchange.app.ExchangeMoney;
import dev.mitra.billing.exchange.app.UndoExchange;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Idempotent;
import dev.mitra.web.Page;
import dev.mitra.web.PageRequest;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Exchanges of money, and taking them back.
@Path("/v1/exchanges")
@RolesAllowed(Roles.FINANCE)
@RunOnVirtualThread
public class ExchangeResource {

    private final ExchangeMoney exchangeMoney;
    private final UndoExchange undoExchange;
    private final Caller caller;

    ExchangeResource(ExchangeMoney exchangeMoney, UndoExchange undoExchange, Caller caller) {
        this.exchangeMoney = exchangeMoney;
        this.undoExchange = undoExchange;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listExchanges",
            summary = "List exchanges of money",
            description = "Newest first, with gain or loss.")
    public Page<ExchangeView> list(@RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {
        var request = PageRequest.of(limit, cursor);
        var before = request.after().map(key -> new ExchangeId(key.id())).orElse(null);
        var views = exchangeMoney.list(before, request.fetch()).stream()
                .map(ExchangeView::of)
                .toList();
        return request.page(
                views, view -> new PageRequest.Key(Instant.EPOCH, view.id().value()));
    }

    @POST
    @Path("/{id}/undo")
    @Idempotent(required = true)
    @Operation(
            operationId = "undoExchange",
            summary = "Take an exchange back",
            description = "The receipt has its money again. What the exchanged money pays must be undone before.")
    public ExchangeView undo(@RestPath ExchangeId id, @NotNull @Valid ExchangeUndoRequest body) {
        return switch (undoExchange.undo(id, body.words(), caller.actor())) {
            case UndoExchange.Undoing.Done(var exchange) -> ExchangeView.of(exchange);
            case UndoExchange.Undoing.InUse _ -> throw Problem.of(BillingProblem.EXCHANGE_IN_USE);
            case UndoExchange.Undoing.Unknown _ -> throw Problem.of(CommonProblem.NOT_FOUND);
        };
    }
}
