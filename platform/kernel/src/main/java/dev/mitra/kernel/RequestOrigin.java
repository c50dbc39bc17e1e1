package dev.mitra.kernel;

import java.util.Optional;

/// From where the current request came, for the audit trail and for evidence.
@FunctionalInterface
public interface RequestOrigin {

    /// The caller's network address as text; empty for work that no request asked for: jobs, events, the start.
    Optional<String> address();
}
