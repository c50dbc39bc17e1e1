package dev.mitra.reseller.inbound.http;

import dev.mitra.reseller.ResellerProblem;
import dev.mitra.reseller.inbound.InboundMail;
import dev.mitra.reseller.inbound.InboundMailId;
import dev.mitra.reseller.inbound.app.ShowInboundMails;
import dev.mitra.reseller.inbound.app.TakeMail;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Page;
import dev.mitra.web.PageRequest;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;

/// The way in for mails, and what sales may look up of them.
@Path("/v1/inbound-mails")
@RunOnVirtualThread
public class InboundMailResource {

    private final TakeMail takeMail;
    private final ShowInboundMails mails;
    private final Signature signature;
    private final Caller caller;

    InboundMailResource(TakeMail takeMail, ShowInboundMails mails, Signature signature, Caller caller) {
        this.takeMail = takeMail;
        this.mails = mails;
        this.signature = signature;
        this.caller = caller;
    }

    @POST
    @PermitAll
    @Consumes("message/rfc822")
    @Operation(
            summary = "Take a mail in",
            description =
                    "For the hook of the mail provider: the mail as it came (RFC 5322), signed with the shared"
                            + " secret in X-Mitra-Signature, or with the token of a mail gateway that an administrator"
                            + " registered (scope inbound-mails). Any mail is taken, whatever its shape; the same mail again changes nothing (R12.1, R2.4).")
    public InboundMailView take(
            @HeaderParam(Signature.HEADER) @Nullable String signed,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "message/rfc822",
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    byte @Nullable [] mail) {
        var raw = mail == null ? new byte[0] : mail;
        if (!signature.isGenuine(raw, signed) && !caller.hasRole(Roles.MAIL_GATEWAY)) {
            throw Problem.of(ResellerProblem.MAIL_NOT_SIGNED);
        }
        return InboundMailView.of(takeMail.take(raw));
    }

    @GET
    @RolesAllowed(Roles.SALES)
    @Operation(summary = "List mails that came", description = "Newest first, with what became of each.")
    public Page<InboundMailView> list(
            @QueryParam("outcome") InboundMail.@Nullable Outcome outcome,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var request = PageRequest.of(limit, cursor);
        var before = request.afterId(InboundMailId.PREFIX, InboundMailId::new).orElse(null);
        var page = request.pageByText(
                mails.list(outcome, before, request.fetch()), mail -> mail.id().external());
        return new Page<>(page.data().stream().map(InboundMailView::of).toList(), page.nextCursor());
    }

    @GET
    @Path("{inboundMailId}/source")
    @RolesAllowed(Roles.SALES)
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "Download a mail", description = "Byte for byte as it came.")
    public byte[] source(@PathParam("inboundMailId") InboundMailId inboundMailId) {
        return mails.raw(inboundMailId).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }
}
