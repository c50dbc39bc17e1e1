package dev.mitra.reseller.standing.reads;

import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import dev.mitra.reseller.standing.OrderNews;
import dev.mitra.reseller.standing.PaidOrder;
import dev.mitra.reseller.standing.app.CountPaidOrders;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A voided or refunded order counts no more; a credit of tax alone leaves it paid.
@ApplicationScoped
@EventType(name = "CreditNoteIssued", topic = "mitra.billing")
class CreditNoteIssuedReader implements EventReader<CreditNoteIssuedReader.CreditNoteIssued> {

    private static final String TAX_ONLY = "TAX_ONLY";

    private final CountPaidOrders countPaidOrders;

    CreditNoteIssuedReader(CountPaidOrders countPaidOrders) {
        this.countPaidOrders = countPaidOrders;
    }

    record CreditNoteIssued(UUID orderId, @Nullable UUID resellerId, String reason, long version) {}

    @Override
    public void read(CreditNoteIssued event) {
        if (event.resellerId() != null && !event.reason().equals(TAX_ONLY)) {
            countPaidOrders.hear(List.of(new OrderNews(
                    new OrderId(event.orderId()),
                    new ResellerId(event.resellerId()),
                    PaidOrder.State.CREDITED,
                    event.version())));
        }
    }
}
