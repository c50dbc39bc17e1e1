package dev.mitra.reseller.amendment.app;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.messaging.AuditTrail;
import dev.mitra.reseller.amendment.Amendment;
import dev.mitra.reseller.amendment.AmendmentId;
import dev.mitra.reseller.amendment.Amendments;
import dev.mitra.reseller.amendment.Ruling;
import dev.mitra.reseller.amendment.Wish;
import dev.mitra.reseller.reseller.Profile;
import dev.mitra.reseller.reseller.Reseller;
import dev.mitra.reseller.reseller.Resellers;
import dev.mitra.reseller.stream.app.AnnounceChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// A reseller asks for another legal name or country, one change at a time, and may take it back.
@ApplicationScoped
public class RequestAmendment {

    private final Amendments amendments;
    private final Resellers resellers;
    private final AnnounceChange stream;
    private final AuditTrail audit;
    private final BusinessClock clock;

    RequestAmendment(
            Amendments amendments, Resellers resellers, AnnounceChange stream, AuditTrail audit, BusinessClock clock) {
        this.amendments = amendments;
        this.resellers = resellers;
        this.stream = stream;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Ruling request(AccountId account, Profile profile, String reason) {
        var id = resellers.of(account);
        if (id.isEmpty()) {
            return new Ruling.NotFound();
        }
        stream.lock(id.get());
        var reseller = resellers.find(id.get()).orElseThrow();
        if (!(reseller instanceof Reseller.Admitted)) {
            return new Ruling.ResellerRefused(reseller.status());
        }
        if (reseller.dossier().profile().isOfSameFirm(profile)) {
            return new Ruling.SameFirm();
        }
        return amendments.hasOpen(id.get())
                ? new Ruling.AlreadyRequested()
                : add(new Wish(AmendmentId.random(), id.get(), profile, reason, account, clock.now()));
    }

    @Transactional
    public Ruling withdraw(AccountId account, AmendmentId id) {
        var own = resellers.of(account);
        if (own.isEmpty() || !own.equals(amendments.resellerOf(id))) {
            return new Ruling.NotFound();
        }
        stream.lock(own.get());
        var ruling = amendments.find(id).orElseThrow().withdraw();
        if (ruling instanceof Ruling.Done(var withdrawn)) {
            amendments.save(withdrawn);
            audit.record(account.external(), "ProfileChangeWithdrawn", id.external(), null, null);
        }
        return ruling;
    }

    private Ruling add(Wish wish) {
        var requested = new Amendment.Requested(wish);
        amendments.add(requested);
        var country = wish.profile().address().country();
        audit.record(
                wish.by().external(),
                "ProfileChangeRequested",
                wish.id().external(),
                null,
                wish.profile().legalName() + " in " + country);
        return new Ruling.Done(requested);
    }
}
