package dev.mitra.reseller.reseller.http;

import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.ResellerProblem;
import dev.mitra.reseller.reseller.ScreenshotId;
import dev.mitra.reseller.reseller.app.KeepScreenshots;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Idempotent;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Pictures as evidence of what staff saw on a reseller's site (R2.6).
@Path("/v1/listing-screenshots")
@RunOnVirtualThread
@RolesAllowed(Roles.SALES)
public class ScreenshotResource {

    private final KeepScreenshots screenshots;
    private final Caller caller;

    ScreenshotResource(KeepScreenshots screenshots, Caller caller) {
        this.screenshots = screenshots;
        this.caller = caller;
    }

    @POST
    @Consumes({"image/png", "image/jpeg"})
    @ResponseStatus(201)
    @Idempotent
    @Operation(
            summary = "Upload a picture of a listing",
            description =
                    "PNG or JPEG by its first bytes, up to 5 MB. Verifying the listing then names its id; it never"
                            + " changes afterwards.")
    public ScreenshotView upload(
            @QueryParam("resellerId") @NotNull ResellerId resellerId,
            @QueryParam("brand") @NotNull String brand,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = "image/png",
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(
                                        mediaType = "image/jpeg",
                                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    byte @Nullable [] picture) {
        var content = picture == null ? new byte[0] : picture;
        return switch (screenshots.keep(resellerId, brand, content, caller.accountId())) {
            case KeepScreenshots.Kept(var screenshot) -> ScreenshotView.of(screenshot);
            case KeepScreenshots.NoSuchReseller _ -> throw Problem.of(CommonProblem.NOT_FOUND);
            case KeepScreenshots.UnknownBrand(var name) -> throw Problem.of(ResellerProblem.UNKNOWN_BRAND, name);
            case KeepScreenshots.NoPicture _ -> throw Problem.of(ResellerProblem.PICTURE_EXPECTED);
        };
    }

    @GET
    @Path("{screenshotId}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "Download a picture of a listing", description = "As it was uploaded; always saved.")
    public RestResponse<byte[]> byId(@PathParam("screenshotId") ScreenshotId screenshotId) {
        var found = screenshots.of(screenshotId).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
        var ending = found.kind().name().toLowerCase(Locale.ROOT);
        return RestResponse.ResponseBuilder.ok(found.content())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + screenshotId.external() + "." + ending + "\"")
                .build();
    }
}
