package dev.mitra.order.order.http;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.order.party.Language;
import dev.mitra.order.party.ShipTo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The end customer (R5.1) in requests and answers.
///
/// @param email the mailbox that gets the account
/// @param language `en` or `id`
public record ShipToShape(
        @Schema(examples = "PT Contoh Nusantara") @NotBlank @Size(max = 200)
        String company,

        @Schema(examples = "Ayu Contoh") @NotBlank @Size(max = 200)
        String person,

        @Schema(examples = "ayu@contoh-nusantara.example") @NotNull
        EmailAddress email,

        @NotNull @Valid AddressShape address,

        @Schema(examples = "id") @NotNull @Pattern(regexp = "en|id")
        String language) {

    public ShipTo toShipTo() {
        return new ShipTo(company.strip(), person.strip(), email, address.toAddress(), Language.ofCode(language));
    }

    static ShipToShape of(ShipTo ship) {
        return new ShipToShape(
                ship.company(),
                ship.person(),
                ship.email(),
                AddressShape.of(ship.address()),
                ship.language().code());
    }
}
