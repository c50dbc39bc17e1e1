package dev.mitra.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One page of a list.
///
/// @param nextCursor opaque, null on the last page
public record Page<T>(List<T> data, @Nullable String nextCursor) {}
