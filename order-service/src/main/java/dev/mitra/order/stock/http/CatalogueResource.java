package dev.mitra.order.stock.http;

import dev.mitra.kernel.Money;
import dev.mitra.order.catalogue.Bilingual;
import dev.mitra.order.catalogue.ListPrice;
import dev.mitra.order.catalogue.PriceChange;
import dev.mitra.order.catalogue.Product;
import dev.mitra.order.catalogue.Sku;
import dev.mitra.order.order.http.OrderProblem;
import dev.mitra.order.stock.app.KeepCatalogue;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.EntityTags;
import dev.mitra.web.Idempotent;
import dev.mitra.web.Page;
import dev.mitra.web.PageRequest;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The catalogue as the staff keep it.
@Path("/v1/catalogue")
@RolesAllowed(Roles.SALES)
@RunOnVirtualThread
public class CatalogueResource {

    private final KeepCatalogue catalogue;
    private final Caller caller;

    CatalogueResource(KeepCatalogue catalogue, Caller caller) {
        this.catalogue = catalogue;
        this.caller = caller;
    }

    public record TextShape(
            @NotBlank @Size(max = 4000) String en,
            @NotBlank @Size(max = 4000) String id) {
        Bilingual toText() {
            return new Bilingual(en.strip(), id.strip());
        }
    }

    /// What may be edited of a product. What its licences allow never changes: that is another product.
    ///
    /// @param guidance whom the plan fits and what to ask first (R11.1)
    /// @param discountable whether the reseller's discount applies
    /// @param sold false takes it out of all lists
    public record ProductEdit(
            @NotBlank @Size(max = 200) String name,
            @NotNull @Valid TextShape description,
            @NotNull @Valid TextShape guidance,
            @NotNull Boolean discountable,
            @NotNull Boolean sold) {
        Product of(Product old) {
            return new Product(
                    old.sku(), name.strip(), description.toText(), guidance.toText(), old.grant(), discountable);
        }
    }

    /// @param fromQuantity seats of the product in one order from which it applies, 1 when it is missing
    /// @param validFrom tomorrow or later, the first price of a product also today
    /// @param validUntil last day, null while it stands
    public record PriceRequest(
            @NotNull Money unit,
            @Nullable @Min(1) @Max(1000) Integer fromQuantity,
            @NotNull LocalDate validFrom,
            @Nullable LocalDate validUntil) {}

    @GET
    @Operation(
            operationId = "listCatalogue",
            summary = "List the catalogue",
            description = "Every product with all its prices, by SKU, those that are not sold included.")
    public Page<CatalogueEntryView> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        var request = PageRequest.of(limit, cursor);
        var after = request.afterText()
                .map(text -> Sku.parse(text).orElseThrow(() -> Problem.of(CommonProblem.INVALID_CURSOR)))
                .orElse(null);
        var views = catalogue.list(after, request.fetch()).stream()
                .map(CatalogueEntryView::of)
                .toList();
        return request.pageByText(views, CatalogueEntryView::sku);
    }

    @GET
    @Path("/{sku}")
    @Operation(
            operationId = "getCatalogueEntry",
            summary = "Show a product to edit",
            description = "With its entity tag and all its prices.")
    public RestResponse<CatalogueEntryView> get(@PathParam("sku") String sku) {
        return answer(catalogue.find(parse(sku)).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND)));
    }

    @PUT
    @Path("/{sku}")
    @Operation(
            operationId = "editProduct",
            summary = "Edit a product",
            description = "Its texts, its opt-out from the reseller discount and whether it is sold.")
    public RestResponse<CatalogueEntryView> edit(
            @PathParam("sku") String sku,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ProductEdit request) {
        return catalogue
                .edit(
                        parse(sku),
                        request::of,
                        request.sold(),
                        version -> EntityTags.requireMatch(ifMatch, version),
                        caller.actor())
                .map(CatalogueResource::answer)
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }

    @POST
    @Path("/{sku}/prices")
    @Idempotent
    @Operation(
            operationId = "announcePrice",
            summary = "Announce a price",
            description = "From a coming day on; one that was announced for the same day and quantity is replaced. A"
                    + " price that was valid never changes.")
    public RestResponse<CatalogueEntryView> announce(
            @PathParam("sku") String code, @NotNull @Valid PriceRequest request) {
        var sku = parse(code);
        var until = request.validUntil();
        if (request.unit().minor() < 0) {
            throw Problem.of(CommonProblem.VALIDATION_FAILED).at("/unit", CommonProblem.OUT_OF_RANGE);
        }
        if (until != null && until.isBefore(request.validFrom())) {
            throw Problem.of(CommonProblem.VALIDATION_FAILED).at("/validUntil", CommonProblem.OUT_OF_RANGE);
        }
        int from = request.fromQuantity() == null ? 1 : request.fromQuantity();
        var price = new ListPrice(sku, from, request.unit(), request.validFrom(), until);
        return switch (catalogue
                .announce(price, caller.actor())
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND))) {
            case PriceChange.Frozen() ->
                throw Problem.of(OrderProblem.PRICE_FROZEN).at("/validFrom", OrderProblem.PRICE_FROZEN);
            case PriceChange.New(), PriceChange.Replaced(), PriceChange.Same() ->
                answer(catalogue.find(sku).orElseThrow());
        };
    }

    private static Sku parse(String code) {
        return Sku.parse(code).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }

    private static RestResponse<CatalogueEntryView> answer(KeepCatalogue.Entry entry) {
        return RestResponse.ResponseBuilder.ok(CatalogueEntryView.of(entry))
                .header("ETag", EntityTags.of(entry.stocked().version()))
                .build();
    }
}
