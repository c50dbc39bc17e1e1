package dev.mitra.reseller.conversation;

import dev.mitra.kernel.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What staff write for staff (R12.2).
///
/// @param author null for what came by mail: a bounce, an automatic reply
public record Note(NoteId id, ThreadId thread, @Nullable AccountId author, String body, Instant at) {}
