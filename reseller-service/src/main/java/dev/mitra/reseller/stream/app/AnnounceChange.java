package dev.mitra.reseller.stream.app;

import dev.mitra.kernel.ResellerId;
import dev.mitra.messaging.OutboundEvent;
import dev.mitra.messaging.Outbox;
import dev.mitra.reseller.stream.ResellerStreams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.LongFunction;

/// Publishes a reseller's events under its lock, each with the next version.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AnnounceChange {

    private final ResellerStreams streams;
    private final Outbox outbox;

    AnnounceChange(ResellerStreams streams, Outbox outbox) {
        this.streams = streams;
        this.outbox = outbox;
    }

    public void open(ResellerId id) {
        streams.open(id);
    }

    /// The first act of every transaction that changes something of a reseller.
    ///
    /// @return whether there is such a reseller
    public boolean lock(ResellerId id) {
        return streams.lock(id);
    }

    /// The version of the last event, under the lock.
    public long version(ResellerId id) {
        return streams.current(id);
    }

    /// @param event made from the version that it gets
    public void announce(ResellerId id, LongFunction<OutboundEvent> event) {
        outbox.publish(event.apply(streams.next(id)));
    }
}
