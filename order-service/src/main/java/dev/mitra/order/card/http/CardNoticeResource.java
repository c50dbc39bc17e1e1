package dev.mitra.order.card.http;

import dev.mitra.order.card.PaymentGateway.Notice;
import dev.mitra.order.card.app.Gateways;
import dev.mitra.order.card.app.HearOfCard;
import dev.mitra.order.order.http.OrderProblem;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// Where the acquirer tells what became of payments (a webhook). Nobody logs in here: the signature counts.
@Path("/v1/card-notices")
@PermitAll
@RunOnVirtualThread
public class CardNoticeResource {

    private final Gateways gateways;
    private final HearOfCard hear;

    CardNoticeResource(Gateways gateways, HearOfCard hear) {
        this.gateways = gateways;
        this.hear = hear;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "receiveCardNotice",
            summary = "Tell what became of a card payment",
            description = "For the acquirer alone, by its signature over the body. Twice, late or in another order"
                    + " changes nothing.")
    public void receive(@Nullable String body, @Context HttpHeaders headers) {
        var gateway = gateways.chosen().orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
        switch (gateway.read(body == null ? "" : body, headers.getHeaderString(gateway.signatureHeader()))) {
            case Notice.Genuine(var notice) -> hear.hear(notice, gateway.name());
            case Notice.OfNoInterest() -> {
                // told so that nobody sends it again
            }
            case Notice.Forged() -> throw Problem.of(OrderProblem.NOTICE_NOT_SIGNED);
        }
    }
}
