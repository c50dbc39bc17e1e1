package dev.mitra.license.issue.reads;

import dev.mitra.kernel.OrderId;
import dev.mitra.license.issue.app.HideRefused;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// The end customer says that the order is not its own.
@ApplicationScoped
@EventType(name = "ReceivedOrderRefused", topic = "mitra.account")
class ReceivedOrderRefusedReader implements EventReader<ReceivedOrderRefusedReader.ReceivedOrderRefused> {

    record ReceivedOrderRefused(UUID orderId) {}

    private final HideRefused hideRefused;

    ReceivedOrderRefusedReader(HideRefused hideRefused) {
        this.hideRefused = hideRefused;
    }

    @Override
    public void read(ReceivedOrderRefused event) {
        hideRefused.hide(new OrderId(event.orderId()));
    }
}
