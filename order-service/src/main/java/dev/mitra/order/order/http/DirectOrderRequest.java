package dev.mitra.order.order.http;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.Money;
import dev.mitra.order.order.OrderWish;
import dev.mitra.order.party.BillTo;
import dev.mitra.order.party.Contact;
import dev.mitra.order.party.Language;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A retail order as it is asked for. Prices follow from the list; it is paid by wire transfer or card.
///
/// @param shipTo whose licences they will be
/// @param purchaseOrderNumber the buyer's own number
/// @param expectedTotal net before tax; when it is not what the order costs, nothing is ordered
public record DirectOrderRequest(
        @NotNull @Valid BillToRequest billTo,
        @NotNull @Valid ShipToShape shipTo,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid LineRequest> lines,
        @Size(max = 64) @Nullable String purchaseOrderNumber,
        @Nullable Money expectedTotal,
        @Size(max = 2000) @Nullable String notes) {

    /// Who owes the money.
    ///
    /// @param language `en` or `id`, of invoice and mails
    public record BillToRequest(
            @NotBlank @Size(max = 200) String name,
            @NotNull @Valid AddressShape address,
            @Size(max = 40) @Nullable String taxId,
            @NotNull @Pattern(regexp = "en|id") String language) {

        /// @throws Problem 422 when the address does not tell where its tax falls due
        BillTo toBillTo(EmailAddress email) {
            var postal = address.toAddress();
            if (!postal.namesItsTaxPlace()) {
                throw Problem.of(CommonProblem.VALIDATION_FAILED)
                        .at("/billTo/address/region", OrderProblem.US_STATE_REQUIRED);
            }
            return new BillTo(
                    name.strip(),
                    postal,
                    Texts.orNull(taxId),
                    Language.ofCode(language),
                    List.of(new Contact(name.strip(), email)));
        }
    }

    OrderWish toWish() {
        return new OrderWish(
                shipTo.toShipTo(),
                LineRequest.lines(lines),
                Texts.orNull(purchaseOrderNumber),
                expectedTotal,
                Texts.orNull(notes),
                true);
    }
}
