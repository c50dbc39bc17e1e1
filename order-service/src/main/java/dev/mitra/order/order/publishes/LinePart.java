package dev.mitra.order.order.publishes;

import dev.mitra.order.catalogue.LicenseGrant;
import dev.mitra.order.licence.LicenseId;
import dev.mitra.order.order.OrderLine;
import dev.mitra.order.order.Placement;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A line without any price.
///
/// @param replaces null for a new line
record LinePart(
        UUID lineId,
        String sku,
        String productName,
        int quantity,
        LicenseGrant license,
        String purpose,
        @Nullable List<UUID> replaces) {

    /// Those that bring licences; may be none.
    static List<LinePart> of(Placement placement) {
        return placement.lines().stream()
                .filter(line -> !line.grant().bringsSupport())
                .map(LinePart::of)
                .toList();
    }

    private static LinePart of(OrderLine line) {
        var replaces = line.purpose().replaces().stream().map(LicenseId::value).toList();
        return new LinePart(
                line.lineId(),
                line.sku().code(),
                line.name(),
                line.quantity(),
                line.grant(),
                line.purpose().kind(),
                replaces.isEmpty() ? null : replaces);
    }
}
