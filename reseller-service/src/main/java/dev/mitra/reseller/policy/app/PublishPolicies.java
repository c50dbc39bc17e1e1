package dev.mitra.reseller.policy.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.messaging.AuditTrail;
import dev.mitra.messaging.Outbox;
import dev.mitra.reseller.policy.Policies;
import dev.mitra.reseller.policy.PolicyVersion;
import dev.mitra.reseller.policy.ShippedPolicies;
import dev.mitra.reseller.policy.publishes.PolicyPublished;
import dev.mitra.reseller.programme.Figures;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Publishes the shipped versions that are not yet published, each once in the cluster: replicas that start
/// together take turns (R9.2).
@ApplicationScoped
public class PublishPolicies {

    private final Policies policies;
    private final Outbox outbox;
    private final BusinessClock clock;
    private final ShippedPolicies shipped;
    private final AuditTrail audit;

    PublishPolicies(
            Policies policies,
            Outbox outbox,
            BusinessClock clock,
            Figures figures,
            AuditTrail audit,
            @ConfigProperty(name = "mitra.reseller.policies") List<String> list) {
        this.policies = policies;
        this.outbox = outbox;
        this.clock = clock;
        this.audit = audit;
        this.shipped = ShippedPolicies.read(list, figures);
    }

    @Transactional
    void atStart(@Observes StartupEvent start) {
        publish();
    }

    @Transactional
    public void publish() {
        policies.lock();
        Set<String> known = policies.published().newestFirst().stream()
                .map(PolicyVersion::name)
                .collect(Collectors.toSet());
        shipped.versions().stream()
                .filter(version -> !known.contains(version.name()))
                .forEach(this::publish);
    }

    /// Published versions whose text is not what the configured figures would make of it.
    @Transactional
    public List<String> differingFromConfiguration() {
        var published = policies.published();
        return shipped.versions().stream()
                .filter(version -> !published.named(version.name()).equals(java.util.Optional.of(version)))
                .map(PolicyVersion::name)
                .toList();
    }

    private void publish(PolicyVersion version) {
        var now = clock.now();
        long number = policies.publish(version, now);
        var texts = version.texts().stream()
                .map(text -> text.language() + " sha256 " + text.sha256())
                .collect(Collectors.joining(", "));
        audit.record("system", "PolicyPublished", version.name(), null, version.effectiveFrom() + ", " + texts);
        outbox.publish(PolicyPublished.of(policies.policyId(), version, number, now));
    }
}
