package dev.mitra.reseller.policy.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.policy.Acceptance;
import dev.mitra.reseller.policy.Policies;
import dev.mitra.reseller.policy.PolicyText;
import dev.mitra.reseller.policy.PublishedPolicies;
import dev.mitra.reseller.policy.Signed;
import dev.mitra.reseller.policy.Signing;
import dev.mitra.reseller.policy.publishes.PolicyAccepted;
import dev.mitra.reseller.reseller.Move;
import dev.mitra.reseller.reseller.Reseller;
import dev.mitra.reseller.reseller.Resellers;
import dev.mitra.reseller.reseller.app.RecordAcceptance;
import dev.mitra.reseller.stream.app.AnnounceChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Agrees to the policy for a reseller and keeps the evidence (R9.1). A repeat answers the first evidence.
@ApplicationScoped
public class AcceptPolicy {

    private final Policies policies;
    private final Resellers resellers;
    private final RecordAcceptance acceptances;
    private final TellOfAcceptance tell;
    private final AnnounceChange stream;
    private final BusinessClock clock;

    AcceptPolicy(
            Policies policies,
            Resellers resellers,
            RecordAcceptance acceptances,
            TellOfAcceptance tell,
            AnnounceChange stream,
            BusinessClock clock) {
        this.policies = policies;
        this.resellers = resellers;
        this.acceptances = acceptances;
        this.tell = tell;
        this.stream = stream;
        this.clock = clock;
    }

    @Transactional
    public Signed accept(Signing signing) {
        var reseller = resellers.of(signing.account());
        if (reseller.isEmpty()) {
            return new Signed.NoApplication();
        }
        var today = clock.today();
        var published = policies.published();
        var version = published.named(signing.policyVersion());
        if (version.isEmpty()) {
            return new Signed.UnknownVersion(signing.policyVersion());
        }
        if (published.isSuperseded(version.get(), today)) {
            return new Signed.Superseded(
                    published.inForceOn(today).orElseThrow().name());
        }
        return version.get()
                .withHash(signing.sha256())
                .map(text -> sign(reseller.get(), signing, text, published))
                .orElseGet(Signed.OtherText::new);
    }

    private Signed sign(ResellerId reseller, Signing signing, PolicyText text, PublishedPolicies published) {
        stream.lock(reseller);
        var earlier = policies.acceptance(reseller, signing.policyVersion());
        if (earlier.isPresent()) {
            return new Signed.Accepted(earlier.get());
        }
        var evidence = new Acceptance(
                reseller,
                signing.account(),
                signing.policyVersion(),
                text.sha256(),
                text.language(),
                signing.address(),
                signing.userAgent(),
                clock.now(),
                null);
        var before = resellers.find(reseller).map(Reseller::dossier).orElseThrow();
        var newest = published.later(signing.policyVersion(), before.acceptedPolicy());
        var move = acceptances.record(reseller, signing.actor(), newest, accepted -> {
            policies.save(evidence);
            tell.accepted(accepted.dossier(), evidence);
            stream.announce(reseller, version -> PolicyAccepted.of(evidence, version));
        });
        return switch (move) {
            case Move.Done _ -> new Signed.Accepted(evidence);
            case Move.Refused(var status) -> new Signed.NotInState(status);
            case Move other -> throw new IllegalStateException("an acceptance ended as " + other);
        };
    }
}
