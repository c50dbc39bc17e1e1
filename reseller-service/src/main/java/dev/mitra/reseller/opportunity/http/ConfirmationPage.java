package dev.mitra.reseller.opportunity.http;

import dev.mitra.reseller.conversation.ReplyToken;
import dev.mitra.reseller.opportunity.Opportunity;
import dev.mitra.reseller.opportunity.app.AskCustomer;
import dev.mitra.reseller.opportunity.app.ConfirmConsent;
import dev.mitra.reseller.programme.Vendor;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import io.quarkus.qute.Engine;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// Where a customer says whether it agreed to be named (R11.4). A link alone answers nothing: mail programs
/// follow links by themselves.
@Path("/v1/opportunity-confirmations/{token}")
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class ConfirmationPage {

    private static final String ONE_CLICK = "One-Click";

    private final ConfirmConsent consent;
    private final AskCustomer customer;
    private final Engine templates;
    private final Vendor vendor;

    ConfirmationPage(ConfirmConsent consent, AskCustomer customer, Engine templates, Vendor vendor) {
        this.consent = consent;
        this.customer = customer;
        this.templates = templates;
        this.vendor = vendor;
    }

    @GET
    @Operation(
            summary = "Show the question to a customer",
            description = "A page with who named it, and two buttons; only with the token of its mail (R11.4).")
    public Response page(@PathParam("token") String token) {
        return shown(parsed(token).flatMap(consent::of));
    }

    @POST
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @Operation(
            summary = "Take a customer's answer",
            description =
                    "`agrees` is yes or no; the first answer stays (R11.4). A mail program that unsubscribes with one"
                            + " click (RFC 8058) says no.")
    public Response answer(
            @PathParam("token") String token,
            @RestForm @Nullable String agrees,
            @RestForm("List-Unsubscribe") @Nullable String unsubscribes) {
        var answer = ONE_CLICK.equals(unsubscribes) ? "no" : agrees;
        if (!"yes".equals(answer) && !"no".equals(answer)) {
            throw Problem.of(CommonProblem.INVALID_PARAMETER).at("/agrees", CommonProblem.INVALID_PARAMETER);
        }
        return shown(parsed(token).flatMap(known -> consent.answer(known, "yes".equals(answer))));
    }

    private static Optional<ReplyToken> parsed(String token) {
        return token.matches(ReplyToken.PATTERN) ? Optional.of(new ReplyToken(token)) : Optional.empty();
    }

    private Response shown(Optional<Opportunity> found) {
        var lead = found.orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND)).lead();
        var language = AskCustomer.languageOf(lead).code();
        var page = Objects.requireNonNull(templates.getTemplate("pages/opportunity-confirmation." + language + ".html"))
                .data("vendor", vendor)
                .data("partner", customer.partnerOf(lead))
                .data("customer", AskCustomer.customerOf(lead))
                .data("status", lead.confirmation().status().name())
                .render();
        return Response.ok(page, "text/html;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .build();
    }
}
