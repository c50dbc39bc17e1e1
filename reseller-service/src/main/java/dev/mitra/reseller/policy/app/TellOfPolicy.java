package dev.mitra.reseller.policy.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.notice.Notice;
import dev.mitra.reseller.notice.app.SendNotice;
import dev.mitra.reseller.policy.Policies;
import dev.mitra.reseller.policy.PolicyVersion;
import dev.mitra.reseller.reseller.Dossier;
import dev.mitra.reseller.reseller.Resellers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// The mail about a new version, some resellers per transaction. The mail outbox sends the same one once.
@ApplicationScoped
public class TellOfPolicy {

    private static final int AT_ONCE = 100;

    private final Policies policies;
    private final Resellers resellers;
    private final SendNotice notices;
    private final BusinessClock clock;
    private final boolean explicitly;

    TellOfPolicy(
            Policies policies,
            Resellers resellers,
            SendNotice notices,
            BusinessClock clock,
            @ConfigProperty(name = "mitra.programme.require-explicit-reacceptance") boolean explicitly) {
        this.policies = policies;
        this.resellers = resellers;
        this.notices = notices;
        this.clock = clock;
        this.explicitly = explicitly;
    }

    /// Versions whose notice period runs; the very first one is told with the approval.
    @Transactional
    public List<PolicyVersion> announced() {
        var published = policies.published();
        return published.announcedOn(clock.today()).stream()
                .filter(version -> published.before(version).isPresent())
                .toList();
    }

    /// @param before where the last call ended, null at the beginning
    /// @return where this one ended, empty when all have been told
    @Transactional
    public Optional<ResellerId> some(PolicyVersion version, @Nullable ResellerId before) {
        var found = resellers.admitted(before, AT_ONCE);
        found.stream().map(reseller -> reseller.dossier()).forEach(dossier -> tell(version, dossier));
        return found.size() < AT_ONCE
                ? Optional.empty()
                : Optional.of(found.getLast().dossier().id());
    }

    private void tell(PolicyVersion version, Dossier dossier) {
        if (version.name().equals(dossier.acceptedPolicy())) {
            return;
        }
        notices.send(new Notice(
                Notice.Kind.POLICY_ANNOUNCED,
                dossier.person(),
                dossier.id().value(),
                version.name(),
                Map.of(
                        "company", dossier.profile().legalName(),
                        "version", version.name(),
                        "effectiveFrom", version.effectiveFrom().toString(),
                        "explicitly", explicitly)));
    }
}
