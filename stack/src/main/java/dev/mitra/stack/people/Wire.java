package dev.mitra.stack.people;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;

/// Money that arrived on the vendor's account.
///
/// @param bankReference the bank's own, unique for the account: by it the vendor knows a booking again
/// @param amount a decimal such as `899.10`
/// @param remittance what the payer wrote: the payment reference, or anything
public record Wire(
        String bankReference, String amount, String currency, LocalDate on, String payer, String remittance) {

    /// Exactly what the order's invoice asks for.
    public static Wire paying(JsonNode order, LocalDate on, String payer) {
        var invoice = order.path("invoice");
        return new Wire(
                "BK" + order.path("number").asText(),
                invoice.path("total").path("amount").asText(),
                invoice.path("total").path("currency").asText(),
                on,
                payer,
                invoice.path("paymentReference").asText());
    }
}
