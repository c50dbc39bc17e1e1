package dev.mitra.reseller.opportunity.http;

import dev.mitra.kernel.Country;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.reseller.opportunity.Handover;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// An opportunity to hand over.
///
/// @param contact at the customer
/// @param product that the customer wants
/// @param need what the customer wants
/// @param consent how and when the customer agreed that its name is given to the vendor
public record HandoverRequest(
        @NotBlank @Size(max = 200) String customer,
        @NotNull Country country,
        @Nullable EmailAddress contact,
        @Nullable @Size(max = 100) String product,
        @NotBlank @Size(max = 4000) String need,
        @NotBlank @Size(max = 2000) String consent) {

    Handover toHandover() {
        var named = product == null || product.isBlank() ? null : product.strip();
        return new Handover(customer.strip(), country, contact, named, need, consent);
    }
}
