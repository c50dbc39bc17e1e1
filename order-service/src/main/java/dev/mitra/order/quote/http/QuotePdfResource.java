package dev.mitra.order.quote.http;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import dev.mitra.order.order.http.OrderProblem;
import dev.mitra.order.party.Language;
import dev.mitra.order.quote.CustomerCopy;
import dev.mitra.order.quote.Quote;
import dev.mitra.order.quote.QuoteId;
import dev.mitra.order.quote.QuotePage;
import dev.mitra.order.quote.app.FindQuote;
import dev.mitra.order.quote.app.PrintQuote;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/// A quote on paper, for the reseller and for its customer.
@Path("/v1/quotes/{id}")
@RolesAllowed(Roles.RESELLER)
@RunOnVirtualThread
public class QuotePdfResource {

    private static final String PDF = "application/pdf";

    private final PrintQuote printQuote;
    private final FindQuote findQuote;
    private final QuotePdf pdf;
    private final Caller caller;

    QuotePdfResource(PrintQuote printQuote, FindQuote findQuote, QuotePdf pdf, Caller caller) {
        this.printQuote = printQuote;
        this.findQuote = findQuote;
        this.pdf = pdf;
        this.caller = caller;
    }

    /// @param customer who the copy is for, printed as given
    /// @param language `en` or `id`
    /// @param unitPrices what the customer pays the reseller for one seat, one per line, in the currency of the
    ///     quote; null for a copy without prices
    public record CustomerCopyRequest(
            @NotBlank @Size(max = 200) String customer,
            @NotNull @Pattern(regexp = "en|id") String language,
            @Nullable @Size(max = 200) List<@NotNull Money> unitPrices) {}

    @GET
    @Path("/pdf")
    @Produces(PDF)
    @Operation(
            operationId = "getQuotePdf",
            summary = "Print a quote",
            description = "With list prices and discount, in the reseller's language.")
    @APIResponse(
            responseCode = "200",
            description = "The quote",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response print(@PathParam("id") QuoteId id) {
        return answer(printQuote.forReseller(id, reseller()).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND)));
    }

    @POST
    @Path("/customer-copies")
    @Produces(PDF)
    @Operation(
            operationId = "printCustomerCopy",
            summary = "Print a copy for the customer",
            description = "Under the reseller's name, with the reseller's own prices or none. They are printed and"
                    + " not kept.")
    @APIResponse(
            responseCode = "200",
            description = "The copy",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response copy(@PathParam("id") QuoteId id, @NotNull @Valid CustomerCopyRequest request) {
        var quote = findQuote.find(id, reseller()).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
        check(quote, request.unitPrices());
        var copy =
                new CustomerCopy(request.customer().strip(), Language.ofCode(request.language()), request.unitPrices());
        return answer(
                printQuote.forCustomer(id, reseller(), copy).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND)));
    }

    private static void check(Quote quote, @Nullable List<Money> prices) {
        if (prices == null) {
            return;
        }
        if (prices.size() != quote.lines().size()) {
            throw Problem.of(CommonProblem.VALIDATION_FAILED).at("/unitPrices", CommonProblem.WRONG_SIZE);
        }
        for (int i = 0; i < prices.size(); i++) {
            var price = prices.get(i);
            if (price.minor() < 0 || !price.currency().equals(quote.net().currency())) {
                throw Problem.of(CommonProblem.VALIDATION_FAILED).at("/unitPrices/" + i, CommonProblem.INVALID_VALUE);
            }
        }
    }

    private Response answer(QuotePage page) {
        return Response.ok(pdf.of(page))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + page.content().number() + ".pdf\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private ResellerId reseller() {
        return caller.resellerId().orElseThrow(() -> Problem.of(OrderProblem.RESELLER_NOT_ACTIVE));
    }
}
