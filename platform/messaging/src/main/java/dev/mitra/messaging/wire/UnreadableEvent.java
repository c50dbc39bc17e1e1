package dev.mitra.messaging.wire;

import org.jspecify.annotations.Nullable;

/// The record's bytes are not the event that they claim to be; trying again cannot help.
public final class UnreadableEvent extends Exception {

    private static final long serialVersionUID = 1L;

    public UnreadableEvent(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
