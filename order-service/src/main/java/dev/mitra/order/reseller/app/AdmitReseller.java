package dev.mitra.order.reseller.app;

import dev.mitra.kernel.ResellerId;
import dev.mitra.order.reseller.Admission;
import dev.mitra.order.reseller.Policies;
import dev.mitra.order.reseller.Reseller;
import dev.mitra.order.reseller.Resellers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Lets active resellers in and nobody else (R2.7).
@ApplicationScoped
public class AdmitReseller {

    private final Resellers resellers;
    private final Policies policies;
    private final boolean explicitPolicy;

    AdmitReseller(
            Resellers resellers,
            Policies policies,
            @ConfigProperty(name = "mitra.programme.require-explicit-reacceptance") boolean explicitPolicy) {
        this.resellers = resellers;
        this.policies = policies;
        this.explicitPolicy = explicitPolicy;
    }

    @Transactional
    public Admission admit(ResellerId id, LocalDate on) {
        var reseller = resellers.find(id).filter(Reseller::active);
        if (reseller.isEmpty()) {
            return new Admission.NotActive();
        }
        var policy = policies.effectiveOn(on);
        // whoever has accepted an announced version before its first day has no older one to accept
        if (explicitPolicy
                && policy.filter(version -> policies.isBefore(reseller.get().acceptedPolicy(), version))
                        .isPresent()) {
            return new Admission.PolicyNotAccepted(policy.get());
        }
        return new Admission.Admitted(reseller.get(), policy.orElse(null));
    }
}
