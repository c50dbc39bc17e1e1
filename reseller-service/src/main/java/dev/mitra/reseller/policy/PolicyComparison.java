package dev.mitra.reseller.policy;

import java.util.List;

/// What a version says differently from another, in one language.
public record PolicyComparison(PolicyVersion from, PolicyVersion to, List<PolicyChange> changes) {
    public PolicyComparison {
        changes = List.copyOf(changes);
    }
}
