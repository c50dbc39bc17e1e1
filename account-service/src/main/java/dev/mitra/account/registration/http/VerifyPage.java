package dev.mitra.account.registration.http;

import dev.mitra.account.proof.MailboxProof.Purpose;
import dev.mitra.web.Languages;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// The page behind the link of the mail that a registration caused.
@Path("/verify")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class VerifyPage {

    private final ProofPage page;

    VerifyPage(ProofPage page) {
        this.page = page;
    }

    @GET
    @Operation(hidden = true)
    public Response form(@RestQuery @Nullable String token, @HeaderParam("Accept-Language") @Nullable String language) {
        return HtmlAnswers.of(200, page.form(token == null ? "" : token, Languages.of(language)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response submit(
            @RestForm @Nullable String token,
            @RestForm @Nullable String password,
            @HeaderParam("Accept-Language") @Nullable String language) {
        var answer = page.answer(
                Purpose.REGISTRATION,
                token == null ? "" : token,
                password == null ? "" : password,
                Languages.of(language));
        return HtmlAnswers.of(answer.status(), answer.html());
    }
}
