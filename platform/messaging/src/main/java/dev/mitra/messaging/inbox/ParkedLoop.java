package dev.mitra.messaging.inbox;

import dev.mitra.messaging.loop.Loop;
import java.time.Duration;

/// Tries parked keys again when their time has come. Several replicas share the keys by lock.
public final class ParkedLoop implements Loop.Step {

    private static final Duration WHILE_NOTHING_IS_DUE = Duration.ofMillis(500);

    private final Inbox inbox;
    private final RetryPolicy policy;

    public ParkedLoop(Inbox inbox, RetryPolicy policy) {
        this.inbox = inbox;
        this.policy = policy;
    }

    @Override
    public Duration take() {
        return inbox.applyOneParked(policy) ? Duration.ZERO : WHILE_NOTHING_IS_DUE;
    }
}
