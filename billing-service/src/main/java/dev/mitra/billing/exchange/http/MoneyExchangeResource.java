package dev.mitra.billing.exchange.http;

import dev.mitra.billing.BillingProblem;
import dev.mitra.billing.exchange.app.ExchangeMoney;
import dev.mitra.billing.exchange.app.Exchanging;
import dev.mitra.billing.invoice.DocumentNumber;
import dev.mitra.billing.receipt.ReceiptId;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Idempotent;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/// Money that pays what is billed in another currency.
@Path("/v1/receipts/{id}/exchanges")
@RolesAllowed(Roles.FINANCE)
@RunOnVirtualThread
public class MoneyExchangeResource {

    private final ExchangeMoney exchangeMoney;
    private final Caller caller;

    MoneyExchangeResource(ExchangeMoney exchangeMoney, Caller caller) {
        this.exchangeMoney = exchangeMoney;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @Idempotent(required = true)
    @Operation(
            operationId = "exchangeMoney",
            summary = "Settle an invoice of another currency",
            description =
                    "The money becomes a receipt in the invoice's currency with the same value date and pays the invoice."
                            + " The difference to the rate at which the invoice was booked is a gain or loss by exchange."
                            + " What is far from the rate of the value date (mitra.exchange.most-percent-off) is refused with"
                            + " RATE_IMPLAUSIBLE, unless the bank's file says that the payer instructed just this amount.")
    @APIResponseSchema(value = ExchangeView.class, responseCode = "201")
    public ExchangeView exchange(@RestPath ReceiptId id, @NotNull @Valid ExchangeRequest body) {
        var number = DocumentNumber.parsePayable(body.invoiceNumber())
                .orElseThrow(() -> refusal(BillingProblem.UNKNOWN_INVOICE, "/invoiceNumber"));
        var wish = new ExchangeMoney.Wish(number, body.amount(), body.settles());
        return switch (exchangeMoney.exchange(id, wish, caller.actor())) {
            case Exchanging.Done(var exchange) -> ExchangeView.of(exchange);
            case Exchanging.UnknownReceipt _ -> throw Problem.of(CommonProblem.NOT_FOUND);
            case Exchanging.UnknownInvoice _ -> throw refusal(BillingProblem.UNKNOWN_INVOICE, "/invoiceNumber");
            case Exchanging.StillHeld _ -> throw Problem.of(BillingProblem.RECEIPT_HELD);
            case Exchanging.Reversed _ -> throw Problem.of(BillingProblem.RECEIPT_REVERSED);
            case Exchanging.NothingOpen _ -> throw Problem.of(BillingProblem.INVOICE_NOT_OPEN);
            case Exchanging.SameCurrency _ -> throw refusal(BillingProblem.SAME_CURRENCY, "/invoiceNumber");
            case Exchanging.OtherPayer _ -> throw refusal(BillingProblem.OTHER_PAYER, "/invoiceNumber");
            case Exchanging.WrongCurrency _ -> throw refusal(BillingProblem.OTHER_CURRENCY, "/settles");
            case Exchanging.TooMuch(var most) ->
                throw refusal(BillingProblem.ALLOCATION_TOO_LARGE, "/amount", most.toString());
            case Exchanging.Implausible(var settles, var worth) ->
                throw refusal(BillingProblem.RATE_IMPLAUSIBLE, "/settles", settles.toString(), worth.toString());
            case Exchanging.NoRate(var currency, var on) ->
                throw Problem.of(BillingProblem.NO_EXCHANGE_RATE, currency.getCurrencyCode(), on.toString());
        };
    }

    private static Problem refusal(BillingProblem code, String pointer, String... arguments) {
        return Problem.of(code, arguments).at(pointer, code, arguments);
    }
}
