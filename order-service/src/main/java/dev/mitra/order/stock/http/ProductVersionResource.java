package dev.mitra.order.stock.http;

import dev.mitra.order.catalogue.Sku;
import dev.mitra.order.price.http.VersionView;
import dev.mitra.order.stock.app.KeepVersions;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Page;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// The versions of products, as the staff keep them.
@Path("/v1/catalogue/{sku}/versions")
@RolesAllowed(Roles.SALES)
@RunOnVirtualThread
public class ProductVersionResource {

    private final KeepVersions versions;
    private final Caller caller;
    private final String agreements;

    ProductVersionResource(
            KeepVersions versions,
            Caller caller,
            @ConfigProperty(name = "mitra.catalogue.agreements") String agreements) {
        this.versions = versions;
        this.caller = caller;
        this.agreements = agreements;
    }

    /// @param agreement version of the licence agreement
    public record VersionRequest(
            @NotNull LocalDate releasedOn,
            @NotNull @Pattern(regexp = "[0-9A-Za-z-]{1,40}") String agreement) {}

    @PUT
    @Path("/{productVersion}")
    @Operation(
            operationId = "publishVersion",
            summary = "Add or correct a version of a product",
            description = "For all plans of the product on its platform.")
    public Page<VersionView> publish(
            @PathParam("sku") String code,
            @PathParam("productVersion") @Pattern(regexp = "[0-9A-Za-z][0-9A-Za-z.-]{0,39}") String version,
            @NotNull @Valid VersionRequest request) {
        var views = Sku.parse(code)
                .flatMap(sku ->
                        versions.publish(sku, version, request.releasedOn(), request.agreement(), caller.actor()))
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND))
                .stream()
                .map(one -> VersionView.of(one, agreements))
                .toList();
        return new Page<>(views, null);
    }
}
