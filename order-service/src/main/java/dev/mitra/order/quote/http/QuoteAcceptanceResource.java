package dev.mitra.order.quote.http;

import dev.mitra.order.order.Buyer;
import dev.mitra.order.order.http.OrderProblem;
import dev.mitra.order.order.http.OrderView;
import dev.mitra.order.order.http.OrderViews;
import dev.mitra.order.order.http.Refusals;
import dev.mitra.order.order.http.ShipToShape;
import dev.mitra.order.quote.Acceptance;
import dev.mitra.order.quote.QuoteId;
import dev.mitra.order.quote.app.AcceptQuote;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Idempotent;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/// A quote becomes an order, at most once.
@Path("/v1/quotes/{id}/acceptance")
@RolesAllowed(Roles.RESELLER)
@RunOnVirtualThread
public class QuoteAcceptanceResource {

    private final AcceptQuote acceptQuote;
    private final OrderViews views;
    private final Caller caller;

    QuoteAcceptanceResource(AcceptQuote acceptQuote, OrderViews views, Caller caller) {
        this.acceptQuote = acceptQuote;
        this.views = views;
        this.caller = caller;
    }

    /// What the quote does not say.
    ///
    /// @param purchaseOrderNumber the reseller's own number
    /// @param duplicateConfirmed true when the same order within 24 hours is meant
    public record AcceptanceRequest(
            @NotNull @Valid ShipToShape shipTo,
            @Size(max = 64) @Nullable String purchaseOrderNumber,
            @Size(max = 2000) @Nullable String notes,
            @Nullable Boolean duplicateConfirmed) {}

    @POST
    @Idempotent(required = true)
    @ResponseStatus(201)
    @APIResponseSchema(value = OrderView.class, responseCode = "201")
    @Operation(
            operationId = "acceptQuote",
            summary = "Order what was quoted",
            description = "At the quote's prices while it is valid, once; terms are those of the day of the order.")
    public OrderView accept(@PathParam("id") QuoteId id, @NotNull @Valid AcceptanceRequest request) {
        var reseller = caller.resellerId().orElseThrow(() -> Problem.of(OrderProblem.RESELLER_NOT_ACTIVE));
        var buyer = new Buyer(caller.accountId(), reseller, caller.email().orElse(null), caller.actor());
        var details = new AcceptQuote.Details(
                request.shipTo().toShipTo(),
                orNull(request.purchaseOrderNumber()),
                orNull(request.notes()),
                Boolean.TRUE.equals(request.duplicateConfirmed()));
        return switch (acceptQuote.accept(id, details, buyer)) {
            case Acceptance.NoSuchQuote() -> throw Problem.of(CommonProblem.NOT_FOUND);
            case Acceptance.AlreadyAccepted(var number) ->
                throw Problem.of(OrderProblem.QUOTE_ACCEPTED, number.digits());
            case Acceptance.Expired(var until) -> throw Problem.of(OrderProblem.QUOTE_EXPIRED, until.toString());
            case Acceptance.OtherCustomer() ->
                throw Problem.of(OrderProblem.LICENSE_NOT_OWNED).at("/shipTo/email", OrderProblem.LICENSE_NOT_OWNED);
            case Acceptance.OtherFirm(var company) ->
                throw Problem.of(OrderProblem.PRICED_FOR_OTHER_CUSTOMER, company)
                        .at("/shipTo/company", OrderProblem.PRICED_FOR_OTHER_CUSTOMER, company);
            case Acceptance.Refused(var refusal) -> throw Refusals.of(refusal);
            case Acceptance.Ordered(var placed) -> views.fresh(placed);
        };
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
