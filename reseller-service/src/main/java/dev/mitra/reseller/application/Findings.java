package dev.mitra.reseller.application;

import java.util.List;
import java.util.Set;

/// What staff should look at in an application, and which firms it looks like.
///
/// @param lookAlikes names of resellers and applicants that it may be taken for
public record Findings(Set<Flag> flags, List<String> lookAlikes) {

    public static final Findings NONE = new Findings(Set.of(), List.of());

    public Findings {
        flags = Set.copyOf(flags);
        lookAlikes = List.copyOf(lookAlikes);
    }
}
