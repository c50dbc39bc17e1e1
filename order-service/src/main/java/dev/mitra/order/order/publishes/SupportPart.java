package dev.mitra.order.order.publishes;

import dev.mitra.order.licence.LicenseId;
import dev.mitra.order.order.OrderLine;
import dev.mitra.order.order.Placement;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A line of support, without any price. Nobody issues anything for it.
///
/// @param quantity seats
/// @param months how long it lasts from the release, or from the end of the support that it goes on from
/// @param licenses that it is for; null when for seats of the same order
record SupportPart(
        UUID lineId,
        String sku,
        String productName,
        int quantity,
        int months,
        @Nullable List<UUID> licenses) {

    /// Null when there are none.
    static @Nullable List<SupportPart> of(Placement placement) {
        var parts = placement.lines().stream()
                .filter(line -> line.grant().bringsSupport())
                .map(SupportPart::of)
                .toList();
        return parts.isEmpty() ? null : parts;
    }

    private static SupportPart of(OrderLine line) {
        var licenses = line.purpose().licenses().stream().map(LicenseId::value).toList();
        return new SupportPart(
                line.lineId(),
                line.sku().code(),
                line.name(),
                line.quantity(),
                Objects.requireNonNull(line.grant().termMonths()),
                licenses.isEmpty() ? null : licenses);
    }
}
