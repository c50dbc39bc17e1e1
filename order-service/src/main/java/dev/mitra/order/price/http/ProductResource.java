package dev.mitra.order.price.http;

import dev.mitra.order.catalogue.LicenseKind;
import dev.mitra.order.catalogue.LicenseType;
import dev.mitra.order.catalogue.Sku;
import dev.mitra.order.price.app.BrowseOffers;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Page;
import dev.mitra.web.PageRequest;
import dev.mitra.web.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The catalogue. List prices are public; a reseller sees its own price beside them.
@Path("/v1/products")
@PermitAll
@RunOnVirtualThread
public class ProductResource {

    private final BrowseOffers offers;
    private final Caller caller;
    private final String agreements;

    ProductResource(
            BrowseOffers offers,
            Caller caller,
            @ConfigProperty(name = "mitra.catalogue.agreements") String agreements) {
        this.offers = offers;
        this.caller = caller;
        this.agreements = agreements;
    }

    @GET
    @Operation(
            operationId = "listProducts",
            summary = "List products with prices",
            description =
                    "All products and plans by SKU, with today's price; with role reseller also the partner price.")
    public RestResponse<Page<ProductView>> list(
            @QueryParam("text") @Nullable String text,
            @QueryParam("platform") @Nullable String platform,
            @QueryParam("type") @Nullable LicenseType type,
            @QueryParam("kind") @Nullable LicenseKind kind,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        var request = PageRequest.of(limit, cursor);
        var wish = new BrowseOffers.Wish(
                text, platform, type, kind, request.afterText().orElse(null), request.fetch());
        var views = offers.list(wish, caller.resellerId()).stream()
                .map(offer -> ProductView.of(offer, caller.locale(), agreements))
                .toList();
        return ContentTag.answer(request.pageByText(views, ProductView::sku), ifNoneMatch);
    }

    @GET
    @Path("/{sku}")
    @Operation(
            operationId = "getProduct",
            summary = "Show one product",
            description =
                    "As in the list, with announced prices and published versions, each with the address of its licence agreement.")
    public RestResponse<ProductView> get(
            @PathParam("sku") String sku, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        return Sku.parse(sku)
                .flatMap(parsed -> offers.find(parsed, caller.resellerId()))
                .map(offer -> ContentTag.answer(ProductView.of(offer, caller.locale(), agreements), ifNoneMatch))
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }
}
