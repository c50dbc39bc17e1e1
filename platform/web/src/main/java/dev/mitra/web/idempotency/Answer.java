package dev.mitra.web.idempotency;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the first request was answered.
///
/// @param headers those that belong to the answer: Content-Type, Location, ETag
/// @param body null for an answer without one
record Answer(int status, Map<String, String> headers, byte @Nullable [] body) {}
