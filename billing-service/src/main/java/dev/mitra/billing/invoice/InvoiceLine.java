package dev.mitra.billing.invoice;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.Percentage;
import java.util.UUID;

/// What was sold, as order-service priced it.
///
/// @param net netUnit x quantity, before tax
public record InvoiceLine(
        UUID lineId,
        String sku,
        String description,
        int quantity,
        Money listUnit,
        Percentage discount,
        Money netUnit,
        Money net) {

    /// @throws IllegalArgumentException when the net amount is not quantity times unit
    public InvoiceLine {
        if (!netUnit.times(quantity).equals(net)) {
            throw new IllegalArgumentException("line " + sku + ": " + quantity + " x " + netUnit + " is not " + net);
        }
    }
}
