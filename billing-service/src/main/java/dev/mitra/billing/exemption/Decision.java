package dev.mitra.billing.exemption;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Who decided what when.
///
/// @param words for the reseller; null when nothing needs saying
public record Decision(Instant at, String by, @Nullable String words) {}
