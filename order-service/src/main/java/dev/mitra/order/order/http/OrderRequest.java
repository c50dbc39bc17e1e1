package dev.mitra.order.order.http;

import dev.mitra.kernel.Money;
import dev.mitra.order.order.OrderWish;
import dev.mitra.web.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An order as it is asked for. Bill-to, prices, discount, tax and reseller are not asked for: they follow from
/// who calls.
///
/// @param purchaseOrderNumber the reseller's own number
/// @param paymentMethod WIRE_TRANSFER when it is missing
/// @param duplicateConfirmed true when the same order within 24 hours is meant: no warning then
/// @param expectedTotal net before tax; when it is not what the order costs, nothing is ordered
public record OrderRequest(
        @NotNull @Valid ShipToShape shipTo,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid LineRequest> lines,
        @Size(max = 64) @Nullable String purchaseOrderNumber,
        @Nullable PaymentMethod paymentMethod,
        @Nullable Money expectedTotal,
        @Size(max = 2000) @Nullable String notes,
        @Nullable Boolean duplicateConfirmed) {

    /// How a buyer may pay.
    public enum PaymentMethod {
        WIRE_TRANSFER,
        CARD
    }

    /// @throws Problem 422 for a card (R7.1) or an impossible SKU
    public OrderWish toWish() {
        if (paymentMethod == PaymentMethod.CARD) {
            throw Problem.of(OrderProblem.CARD_NOT_ACCEPTED).at("/paymentMethod", OrderProblem.CARD_NOT_ACCEPTED);
        }
        return new OrderWish(
                shipTo.toShipTo(),
                LineRequest.lines(lines),
                Texts.orNull(purchaseOrderNumber),
                expectedTotal,
                Texts.orNull(notes),
                Boolean.TRUE.equals(duplicateConfirmed));
    }
}
