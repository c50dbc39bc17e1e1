package dev.mitra.license.issue;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was ordered: one licence per seat.
///
/// @param productName product and licence type in words
/// @param quantity seats, 1 to 1,000
/// @param purpose new, or what is done with the licences that it replaces
/// @param replaces the licences whose place the seats take, in the order of the seats; empty for a new line
public record OrderLine(
        LineId lineId,
        String sku,
        String productName,
        int quantity,
        Grant grant,
        Purpose purpose,
        List<LicenseId> replaces) {

    /// Lines that were stored before there were renewals have neither.
    public OrderLine(
            LineId lineId,
            String sku,
            String productName,
            int quantity,
            Grant grant,
            @Nullable Purpose purpose,
            @Nullable List<LicenseId> replaces) {
        this.lineId = lineId;
        this.sku = sku;
        this.productName = productName;
        this.quantity = quantity;
        this.grant = grant;
        this.purpose = purpose == null ? Purpose.NEW : purpose;
        this.replaces = replaces == null ? List.of() : List.copyOf(replaces);
    }

    public static OrderLine fresh(LineId lineId, String sku, String productName, int quantity, Grant grant) {
        return new OrderLine(lineId, sku, productName, quantity, grant, Purpose.NEW, List.of());
    }

    /// @param seat 1 to the quantity
    Optional<LicenseId> replacedBy(int seat) {
        return seat <= replaces.size() ? Optional.of(replaces.get(seat - 1)) : Optional.empty();
    }
}
