package dev.mitra.order.quote.http;

import dev.mitra.kernel.Country;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.ResellerId;
import dev.mitra.kernel.TypeId;
import dev.mitra.order.order.http.LineRequest;
import dev.mitra.order.order.http.OrderProblem;
import dev.mitra.order.quote.Quote;
import dev.mitra.order.quote.QuoteId;
import dev.mitra.order.quote.Quoting;
import dev.mitra.order.quote.app.FindQuote;
import dev.mitra.order.quote.app.MakeQuote;
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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/// Quotes of the calling reseller. Nobody needs one to order (R3.1).
@Path("/v1/quotes")
@RolesAllowed(Roles.RESELLER)
@RunOnVirtualThread
public class QuoteResource {

    private final MakeQuote makeQuote;
    private final FindQuote findQuote;
    private final Caller caller;

    QuoteResource(MakeQuote makeQuote, FindQuote findQuote, Caller caller) {
        this.makeQuote = makeQuote;
        this.findQuote = findQuote;
        this.caller = caller;
    }

    /// @param customerEmail whose licences are renewed or upgraded; the ship-to of the order that the quote becomes
    /// @param customer who it is for: its opportunity may add to the discount (R11.4); the order is for it alone
    public record QuoteRequest(
            @NotEmpty @Size(max = 200) List<@NotNull @Valid LineRequest> lines,
            @Nullable EmailAddress customerEmail,
            @Nullable @Valid CustomerRequest customer) {}

    /// An end customer.
    public record CustomerRequest(
            @NotBlank @Size(max = 200) String company,
            @NotNull Country country) {}

    @POST
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = QuoteView.class, responseCode = "201")
    @Operation(
            operationId = "makeQuote",
            summary = "Quote lines",
            description = "Prices the lines as an order of today would and keeps the quote.")
    public QuoteView make(@NotNull @Valid QuoteRequest request) {
        var lines = LineRequest.lines(request.lines());
        return switch (makeQuote.make(lines, customer(request), reseller(), caller.accountId())) {
            case Quoting.NotActive() -> throw Problem.of(OrderProblem.RESELLER_NOT_ACTIVE);
            case Quoting.PolicyNotAccepted(var version) -> throw Problem.of(OrderProblem.POLICY_NOT_ACCEPTED, version);
            case Quoting.UnknownSkus(var unknown) -> throw LineRequest.unknownSkus(unknown);
            case Quoting.NotReplaceable(var refused) -> throw LineRequest.notReplaceable(refused);
            case Quoting.TooManySeats() -> throw LineRequest.tooManySeats();
            case Quoting.Quoted(var quote) -> QuoteView.of(quote, Optional.empty());
        };
    }

    @GET
    @Operation(
            operationId = "listQuotes",
            summary = "List quotes",
            description = "The reseller's own quotes, the youngest first.")
    public Page<QuoteView> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        var request = PageRequest.of(limit, cursor);
        var before = request.afterText()
                .map(text ->
                        TypeId.parse(QuoteId.PREFIX, text).orElseThrow(() -> Problem.of(CommonProblem.INVALID_CURSOR)))
                .orElse(null);
        var quotes = findQuote.of(reseller(), before, request.fetch());
        var orders = findQuote.ordersOf(quotes.stream().map(Quote::id).toList());
        var views = quotes.stream()
                .map(quote -> QuoteView.of(quote, Optional.ofNullable(orders.get(quote.id()))))
                .toList();
        return request.pageByText(views, view -> view.id().external());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getQuote", summary = "Show a quote", description = "One of the reseller's own quotes.")
    public QuoteView get(@PathParam("id") QuoteId id) {
        return findQuote.find(id, reseller()).map(this::view).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }

    private static MakeQuote.Customer customer(QuoteRequest request) {
        var firm = request.customer();
        return new MakeQuote.Customer(
                request.customerEmail(),
                firm == null ? null : new Quote.QuotedFirm(firm.company().strip(), firm.country()));
    }

    private QuoteView view(Quote quote) {
        return QuoteView.of(quote, findQuote.orderOf(quote.id()));
    }

    private ResellerId reseller() {
        return caller.resellerId().orElseThrow(() -> Problem.of(OrderProblem.RESELLER_NOT_ACTIVE));
    }
}
