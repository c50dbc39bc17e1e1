package dev.mitra.order.card.http;

import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.TypeId;
import dev.mitra.order.card.CardPaymentId;
import dev.mitra.order.card.GatewayUnreachable;
import dev.mitra.order.card.Starting;
import dev.mitra.order.card.app.FindCardPayments;
import dev.mitra.order.card.app.StartCardPayment;
import dev.mitra.order.order.OrderScope;
import dev.mitra.order.order.http.OrderProblem;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Page;
import dev.mitra.web.PageRequest;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// Paying a retail order by card. A reseller's order has no such door: it is paid by wire (R7.1).
@Path("/v1/direct-orders/{directOrder}/card-payments")
@RolesAllowed(Roles.CUSTOMER)
@RunOnVirtualThread
public class CardPaymentResource {

    private final StartCardPayment startPayment;
    private final FindCardPayments findPayments;
    private final Caller caller;

    CardPaymentResource(StartCardPayment startPayment, FindCardPayments findPayments, Caller caller) {
        this.startPayment = startPayment;
        this.findPayments = findPayments;
        this.caller = caller;
    }

    /// @param returnUrl where the acquirer sends the buyer afterwards; its origin is one that the vendor has allowed
    public record CardPaymentRequest(
            @NotNull @Size(max = 500) @Pattern(regexp = "https?://[!-~]+")
            String returnUrl) {}

    @POST
    @Operation(
            operationId = "startCardPayment",
            summary = "Pay my retail order by card",
            description = "Answers the acquirer's page to send the buyer to. Asked again, it shows the attempt that is"
                    + " open, so it needs no key. The order is paid when the bank has agreed and the money was taken.")
    public CardPaymentView start(@PathParam("directOrder") String text, @NotNull @Valid CardPaymentRequest request) {
        try {
            return answer(startPayment.start(parse(text), mine(), address(request.returnUrl()), caller.actor()));
        } catch (GatewayUnreachable silent) {
            throw Problem.of(OrderProblem.CARD_GATEWAY_UNREACHABLE);
        }
    }

    @GET
    @Operation(
            operationId = "listCardPayments",
            summary = "List attempts to pay by card",
            description = "Those of one of the calling account's retail orders, the youngest first.")
    public Page<CardPaymentView> list(
            @PathParam("directOrder") String text,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var request = PageRequest.of(limit, cursor);
        var before = request.afterText()
                .map(after -> TypeId.parse(CardPaymentId.PREFIX, after)
                        .map(CardPaymentId::new)
                        .orElseThrow(() -> Problem.of(CommonProblem.INVALID_CURSOR)))
                .orElse(null);
        var views = findPayments
                .of(parse(text), mine(), before, request.fetch())
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND))
                .stream()
                .map(CardPaymentView::of)
                .toList();
        return request.pageByText(views, view -> view.id().external());
    }

    private static CardPaymentView answer(Starting answer) {
        return switch (answer) {
            case Starting.Begun(var payment) -> CardPaymentView.of(payment);
            case Starting.NoSuchOrder() -> throw Problem.of(CommonProblem.NOT_FOUND);
            case Starting.NothingToPay() -> throw Problem.of(OrderProblem.NOTHING_TO_PAY);
            case Starting.NoInvoiceYet() -> throw Problem.of(OrderProblem.NO_INVOICE_YET);
            case Starting.JustPaid() -> throw Problem.of(OrderProblem.CARD_JUST_PAID);
            case Starting.NoCards() -> throw Problem.of(OrderProblem.NO_CARDS);
            case Starting.ForeignReturn() ->
                throw Problem.of(OrderProblem.RETURN_NOT_ALLOWED).at("/returnUrl", OrderProblem.RETURN_NOT_ALLOWED);
        };
    }

    private static URI address(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException unreadable) {
            throw Problem.of(OrderProblem.RETURN_NOT_ALLOWED).at("/returnUrl", OrderProblem.RETURN_NOT_ALLOWED);
        }
    }

    private static OrderId parse(String text) {
        return TypeId.parse(OrderId.PREFIX, text)
                .map(OrderId::new)
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }

    private OrderScope.Direct mine() {
        return new OrderScope.Direct(caller.accountId());
    }
}
