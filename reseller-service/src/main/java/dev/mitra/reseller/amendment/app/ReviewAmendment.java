package dev.mitra.reseller.amendment.app;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.messaging.AuditTrail;
import dev.mitra.reseller.amendment.Amendment;
import dev.mitra.reseller.amendment.AmendmentId;
import dev.mitra.reseller.amendment.Amendments;
import dev.mitra.reseller.amendment.Ruling;
import dev.mitra.reseller.reseller.Move;
import dev.mitra.reseller.reseller.app.ChangeProfile;
import dev.mitra.reseller.stream.app.AnnounceChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Function;

/// Sales decides on a change of legal name or country. Accepted, it is the profile of new orders; orders that were
/// placed keep theirs, because they froze it.
@ApplicationScoped
public class ReviewAmendment {

    private final Amendments amendments;
    private final ChangeProfile profiles;
    private final TellOfAmendment tell;
    private final AnnounceChange stream;
    private final AuditTrail audit;
    private final BusinessClock clock;

    ReviewAmendment(
            Amendments amendments,
            ChangeProfile profiles,
            TellOfAmendment tell,
            AnnounceChange stream,
            AuditTrail audit,
            BusinessClock clock) {
        this.amendments = amendments;
        this.profiles = profiles;
        this.tell = tell;
        this.stream = stream;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Ruling accept(AmendmentId id, AccountId reviewer) {
        return decide(id, reviewer, "ProfileChangeAccepted", amendment -> {
            var ruling = amendment.accept(new Amendment.Decision(reviewer, clock.now()));
            return ruling instanceof Ruling.Done ? carryOut(amendment, reviewer, ruling) : ruling;
        });
    }

    @Transactional
    public Ruling refuse(AmendmentId id, AccountId reviewer, String reason) {
        return decide(
                id,
                reviewer,
                "ProfileChangeRefused",
                amendment -> amendment.refuse(new Amendment.Decision(reviewer, clock.now()), reason));
    }

    private Ruling carryOut(Amendment amendment, AccountId reviewer, Ruling accepted) {
        var wish = amendment.wish();
        return switch (profiles.amend(wish.reseller(), reviewer.external(), wish.profile())) {
            case Move.Done _ -> accepted;
            case Move.Refused(var status) -> new Ruling.ResellerRefused(status);
            case Move other -> throw new IllegalStateException("a change of a profile ended as " + other);
        };
    }

    private Ruling decide(AmendmentId id, AccountId reviewer, String act, Function<Amendment, Ruling> decide) {
        var reseller = amendments.resellerOf(id);
        if (reseller.isEmpty()) {
            return new Ruling.NotFound();
        }
        stream.lock(reseller.get());
        var ruling = decide.apply(amendments.find(id).orElseThrow());
        if (ruling instanceof Ruling.Done(var decided)) {
            amendments.save(decided);
            audit.record(reviewer.external(), act, id.external(), null, null);
            tell.decided(decided);
        }
        return ruling;
    }
}
