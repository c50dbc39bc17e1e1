package dev.mitra.license.delivery.http;

import dev.mitra.license.delivery.LinkAnswer;
import dev.mitra.license.delivery.LinkToken;
import dev.mitra.license.delivery.app.FollowLink;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Languages;
import dev.mitra.web.Problem;
import io.quarkus.qute.Engine;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The one-time links of licence mails, without a log-in. Opening one shows a page with a button; only the button
/// uses the link up, because mail scanners open links.
@Path("/v1/downloads/{token}")
@PermitAll
@RunOnVirtualThread
@Tag(name = "Downloads", description = "One-time links of licence mails.")
public class DownloadResource {

    private final FollowLink followLink;
    private final Engine templates;

    public DownloadResource(FollowLink followLink, Engine templates) {
        this.followLink = followLink;
        this.templates = templates;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(
            operationId = "showDownload",
            summary = "Show what a link leads to",
            description = "A page with a button that downloads the files; uses nothing up.")
    @APIResponse(responseCode = "200", description = "A page for people")
    public Response show(@PathParam("token") String token, @HeaderParam("Accept-Language") @Nullable String language) {
        var page = switch (followLink.look(new LinkToken(token))) {
            case LinkAnswer.Offer offer -> page(offer, Languages.of(language).getLanguage());
            case LinkAnswer.Files _ -> throw new IllegalStateException("looking hands out nothing");
            case LinkAnswer.Used() -> throw Problem.of(DownloadProblem.DOWNLOAD_LINK_USED);
            case LinkAnswer.Over() -> throw Problem.of(DownloadProblem.DOWNLOAD_LINK_OVER);
            case LinkAnswer.Unknown() -> throw Problem.of(CommonProblem.NOT_FOUND);
        };
        return Response.ok(page).header("Cache-Control", "private, no-store").build();
    }

    @POST
    @Produces({MediaType.APPLICATION_OCTET_STREAM, "application/zip"})
    @Operation(
            operationId = "takeDownload",
            summary = "Download with a link",
            description = "The licence file, or an archive when there are several; uses the link up.")
    @APIResponse(responseCode = "200", description = "The file or archive, as an attachment")
    public Response take(@PathParam("token") String token) {
        return switch (followLink.take(new LinkToken(token))) {
            case LinkAnswer.Files(var _, var files)
            when files.isEmpty() -> throw Problem.of(DownloadProblem.NO_LICENSE_IN_FORCE);
            case LinkAnswer.Files(var number, var files) -> Bundle.of(number, files);
            case LinkAnswer.Offer _ -> throw new IllegalStateException("taking offers nothing");
            case LinkAnswer.Used() -> throw Problem.of(DownloadProblem.DOWNLOAD_LINK_USED);
            case LinkAnswer.Over() -> throw Problem.of(DownloadProblem.DOWNLOAD_LINK_OVER);
            case LinkAnswer.Unknown() -> throw Problem.of(CommonProblem.NOT_FOUND);
        };
    }

    private String page(LinkAnswer.Offer offer, String language) {
        return templates
                .getTemplate("download_page_" + language + ".html")
                .data("offer", offer)
                .render();
    }
}
