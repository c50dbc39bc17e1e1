package dev.mitra.billing.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The event behind a document or mail, so that it belongs to the order's story.
///
/// @param event null when a person caused it
public record Cause(
        UUID correlation, @Nullable UUID event, @Nullable String traceparent) {}
