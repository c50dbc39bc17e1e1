package dev.mitra.license.temporary.http;

import dev.mitra.kernel.OrderId;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/// @param orderId an order of one's own that is not yet released
/// @param lineId as the order shows it
public record TemporaryLicenseRequest(
        @NotNull OrderId orderId, @NotNull UUID lineId) {}
