package dev.mitra.messaging;

import java.util.List;

/// A sentence about this service's data that must hold at all times, checked live at `/ops/invariants`. An
/// application-scoped bean.
public interface Invariant {

    /// `I3`
    String name();

    String sentence();

    /// The ids for which the sentence is false, at most a hundred; empty when it holds.
    List<String> offending();
}
