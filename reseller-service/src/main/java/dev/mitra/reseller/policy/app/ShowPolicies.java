package dev.mitra.reseller.policy.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.reseller.policy.Policies;
import dev.mitra.reseller.policy.PolicyVersion;
import dev.mitra.reseller.policy.PublishedPolicies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/// The policies as anybody may read them.
@ApplicationScoped
public class ShowPolicies {

    private final Policies policies;
    private final BusinessClock clock;

    ShowPolicies(Policies policies, BusinessClock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    @Transactional
    public PublishedPolicies all() {
        return policies.published();
    }

    @Transactional
    public Optional<PolicyVersion> named(String name) {
        return policies.named(name);
    }

    @Transactional
    public Optional<PolicyVersion> inForce() {
        return policies.published().inForceOn(clock.today());
    }
}
