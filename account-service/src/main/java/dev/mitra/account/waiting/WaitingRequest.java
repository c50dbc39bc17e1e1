package dev.mitra.account.waiting;

import java.util.UUID;

/// Something that somebody asked for.
public interface WaitingRequest {
    UUID id();
}
