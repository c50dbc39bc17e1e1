package dev.mitra.order.acquirer.http;

import dev.mitra.order.acquirer.Charge;
import dev.mitra.order.acquirer.TestCard;
import dev.mitra.order.acquirer.app.AcquirerSettings;
import dev.mitra.order.acquirer.app.KeepCharges;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// The simulated acquirer's page: a card is chosen, and its bank may ask its customer before it agrees.
@Path("/simulated-acquirer/{reference}")
@PermitAll
@RunOnVirtualThread
public class AcquirerPage {

    private final KeepCharges charges;
    private final AcquirerSettings settings;
    private final Engine templates;

    AcquirerPage(KeepCharges charges, AcquirerSettings settings, Engine templates) {
        this.charges = charges;
        this.settings = settings;
        this.templates = templates;
    }

    @GET
    @Operation(hidden = true)
    public Response show(@PathParam("reference") String reference) {
        return answer(known(reference));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response enter(
            @PathParam("reference") String reference,
            @RestForm @Nullable String card,
            @RestForm @Nullable String bank) {
        known(reference);
        if (bank != null) {
            return answer(found(charges.answer(reference, bank.equals("agree"))));
        }
        var entered = TestCard.ofNumber(card == null ? "" : card);
        return answer(
                found(entered.flatMap(test -> charges.enter(reference, test)).or(() -> charges.find(reference))));
    }

    /// Nothing moves here unless this is the acquirer.
    private Charge known(String reference) {
        return found(settings.isChosen() ? charges.find(reference) : Optional.empty());
    }

    private static Charge found(Optional<Charge> charge) {
        return charge.orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }

    private Response answer(Charge charge) {
        return switch (charge.status()) {
            case OPEN, CHALLENGED -> page(charge);
            case AUTHORISED, CAPTURED, REFUSED, OVER -> back(charge);
        };
    }

    private static Response back(Charge charge) {
        var to = charge.returnTo().toString();
        var mark = to.contains("?") ? "&" : "?";
        return Response.status(303)
                .header(
                        "Location",
                        to + mark + "cardPayment=" + charge.payment().external())
                .build();
    }

    private Response page(Charge charge) {
        var origin = charge.returnTo().getScheme() + "://" + charge.returnTo().getRawAuthority();
        var page = templates
                .getTemplate("simulated_acquirer.html")
                .data("charge", charge)
                .data("cards", TestCard.values())
                .data("challenged", charge.status() == Charge.Status.CHALLENGED)
                .render();
        return Response.ok(page, "text/html;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self' " + origin
                                + "; frame-ancestors 'none'; base-uri 'none'")
                .build();
    }
}
