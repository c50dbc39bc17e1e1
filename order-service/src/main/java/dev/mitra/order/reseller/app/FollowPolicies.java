package dev.mitra.order.reseller.app;

import dev.mitra.order.reseller.Policies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/// Remembers the policies that were published.
@ApplicationScoped
public class FollowPolicies {

    private final Policies policies;

    FollowPolicies(Policies policies) {
        this.policies = policies;
    }

    @Transactional
    public void published(String policyVersion, LocalDate effectiveFrom) {
        policies.add(policyVersion, effectiveFrom);
    }
}
