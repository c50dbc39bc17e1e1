package dev.mitra.reseller.policy.app;

import dev.mitra.messaging.Invariant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Holds the figures of the published policy against those that the rules use (R9.2).
@ApplicationScoped
class PolicySaysWhatWeDo implements Invariant {

    private final PublishPolicies policies;

    PolicySaysWhatWeDo(PublishPolicies policies) {
        this.policies = policies;
    }

    @Override
    public String name() {
        return "R-POLICY";
    }

    @Override
    public String sentence() {
        return "every published policy names the figures that are configured";
    }

    @Override
    public List<String> offending() {
        return policies.differingFromConfiguration();
    }
}
