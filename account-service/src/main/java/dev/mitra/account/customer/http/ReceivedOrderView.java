package dev.mitra.account.customer.http;

import dev.mitra.account.customer.app.FindReceivedOrders.Found;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.OrganisationId;
import dev.mitra.kernel.ResellerId;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An order that was added to an organisation of the caller.
///
/// @param addedBy the reseller; null when none sold it
/// @param refusedAt null while nobody has refused it
record ReceivedOrderView(
        @Schema(implementation = String.class, examples = "ord_01h455vb4pex5vsknk084sn02q")
        OrderId orderId,

        @Schema(examples = "000000000424") String orderNumber,

        @Schema(implementation = String.class, examples = "org_01h455vb4pex5vsknk084sn02q")
        OrganisationId organisationId,

        @Nullable Seller addedBy,
        Instant receivedAt,
        @Nullable Instant refusedAt) {

    /// @param name null until we have heard it
    record Seller(
            @Schema(implementation = String.class, examples = "res_01h455vb4pex5vsknk084sn02q")
            ResellerId resellerId,

            @Schema(examples = "Lonestar Licences LLC") @Nullable
            String name) {}

    static ReceivedOrderView of(Found found) {
        var order = found.order();
        var seller = order.seller()
                .map(reseller -> new Seller(reseller, found.seller().orElse(null)))
                .orElse(null);
        return new ReceivedOrderView(
                order.id(),
                order.number(),
                order.organisation(),
                seller,
                order.receivedAt(),
                order.refusedAt().orElse(null));
    }
}
