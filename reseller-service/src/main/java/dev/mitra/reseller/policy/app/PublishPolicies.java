package dev.mitra.reseller.policy.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.messaging.AuditTrail;
import dev.mitra.messaging.Outbox;
import dev.mitra.reseller.policy.Policies;
import dev.mitra.reseller.policy.PolicyVersion;
import dev.mitra.reseller.policy.ShippedPolicies;
import dev.mitra.reseller.policy.publishes.PolicyPublished;
import dev.mitra.reseller.programme.Figures;
import dev.mitra.reseller.programme.Terms;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    private final int notice;

    PublishPolicies(
            Policies policies,
            Outbox outbox,
            BusinessClock clock,
            Figures figures,
            Terms terms,
            AuditTrail audit,
            @ConfigProperty(name = "mitra.reseller.policies") List<String> list) {
        this.policies = policies;
        this.outbox = outbox;
        this.clock = clock;
        this.audit = audit;
        this.notice = terms.periods().policyNotice();
        this.shipped = ShippedPolicies.read(list, figures);
    }

    @Transactional
    void atStart(@Observes StartupEvent start) {
        publish();
    }

    @Transactional
    public void publish() {
        publish(shipped.versions());
    }

    /// R9.1: whoever has agreed to a version has notice of the next one. What is published at the very first start
    /// applies as configured, because nobody has agreed to anything yet.
    @Transactional
    public void publish(List<PolicyVersion> versions) {
        policies.lock();
        Set<String> known = policies.published().newestFirst().stream()
                .map(PolicyVersion::name)
                .collect(Collectors.toSet());
        var earliest = known.isEmpty() ? LocalDate.MIN : clock.today().plusDays(notice);
        versions.stream()
                .filter(version -> !known.contains(version.name()))
                .map(version -> version.notBefore(earliest))
                .forEach(this::publish);
    }

    /// Published versions whose text is not what the configured figures would make of it.
    @Transactional
    public List<String> differingFromConfiguration() {
        var published = policies.published();
        return shipped.versions().stream()
                .filter(version -> !published
                        .named(version.name())
                        .map(PolicyVersion::texts)
                        .equals(Optional.of(version.texts())))
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
