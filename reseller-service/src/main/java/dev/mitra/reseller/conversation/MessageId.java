package dev.mitra.reseller.conversation;

import dev.mitra.kernel.Id;
import dev.mitra.kernel.UuidV7;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/// One message of a thread. Messages are read in the order of their ids.
public record MessageId(UUID value) implements Id {
    public static final String PREFIX = "msg";

    private static final AtomicReference<UUID> LAST = new AtomicReference<>(new UUID(0, 0));

    /// Above every earlier one of this process: the programme answers within the millisecond in which it is asked.
    public static MessageId random() {
        return new MessageId(LAST.updateAndGet(last -> {
            var next = UuidV7.random();
            return next.compareTo(last) > 0
                    ? next
                    : new UUID(last.getMostSignificantBits(), last.getLeastSignificantBits() + 1);
        }));
    }

    @Override
    public String prefix() {
        return PREFIX;
    }
}
