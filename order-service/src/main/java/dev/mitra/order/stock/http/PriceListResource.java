package dev.mitra.order.stock.http;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.order.catalogue.ListPrice;
import dev.mitra.order.catalogue.Sku;
import dev.mitra.order.stock.app.KeepCatalogue;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Page;
import dev.mitra.web.PageRequest;
import dev.mitra.web.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// Retail prices as of any day, those that are announced included.
@Path("/v1/price-lists/{currency}")
@PermitAll
@RunOnVirtualThread
public class PriceListResource {

    private final KeepCatalogue catalogue;
    private final BusinessClock clock;

    PriceListResource(KeepCatalogue catalogue, BusinessClock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /// @param prices by quantity, the first is that of a single seat
    public record ProductPrices(String sku, List<PriceView> prices) {}

    @GET
    @Operation(
            operationId = "getPriceList",
            summary = "Show a price list",
            description = "The retail prices of one currency as of a day, past or future, by SKU; today when none is"
                    + " named.")
    public Page<ProductPrices> get(
            @PathParam("currency") String code,
            @QueryParam("on") @Nullable LocalDate on,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var request = PageRequest.of(limit, cursor);
        var after = request.afterText()
                .map(text -> Sku.parse(text).orElseThrow(() -> Problem.of(CommonProblem.INVALID_CURSOR)))
                .orElse(null);
        var day = on == null ? clock.today() : on;
        var bySku = catalogue.pricesOn(day, currency(code), after, request.fetch()).stream()
                .collect(Collectors.groupingBy(ListPrice::sku, LinkedHashMap::new, Collectors.toList()));
        var views = bySku.entrySet().stream()
                .map(entry -> new ProductPrices(
                        entry.getKey().code(),
                        entry.getValue().stream().map(PriceView::of).toList()))
                .toList();
        return request.pageByText(views, ProductPrices::sku);
    }

    private static Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            throw Problem.of(CommonProblem.NOT_FOUND);
        }
    }
}
