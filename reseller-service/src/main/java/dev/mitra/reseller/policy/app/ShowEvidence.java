package dev.mitra.reseller.policy.app;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.policy.Acceptance;
import dev.mitra.reseller.policy.Evidence;
import dev.mitra.reseller.policy.Policies;
import dev.mitra.reseller.programme.Vendor;
import dev.mitra.reseller.reseller.Resellers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/// What a reseller has agreed to, for itself and for sales (R9.1).
@ApplicationScoped
public class ShowEvidence {

    private final Policies policies;
    private final Resellers resellers;
    private final Vendor vendor;

    ShowEvidence(Policies policies, Resellers resellers, Vendor vendor) {
        this.policies = policies;
        this.resellers = resellers;
        this.vendor = vendor;
    }

    /// The reseller or applicant that this account acts for.
    @Transactional
    public Optional<ResellerId> resellerOf(AccountId account) {
        return resellers.of(account);
    }

    /// Newest first; empty as well for a reseller that does not exist.
    @Transactional
    public List<Acceptance> of(ResellerId reseller) {
        return policies.acceptances(reseller);
    }

    @Transactional
    public Optional<Evidence> of(ResellerId reseller, String policyVersion) {
        return policies.acceptance(reseller, policyVersion).map(acceptance -> {
            var version = policies.named(policyVersion).orElseThrow();
            var company =
                    resellers.find(reseller).orElseThrow().dossier().profile().legalName();
            var text = version.withHash(acceptance.sha256()).orElseThrow();
            return new Evidence(acceptance, text, version.effectiveFrom(), company, vendor);
        });
    }
}
