package dev.mitra.reseller.reseller.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.notice.Notice;
import dev.mitra.reseller.notice.app.SendNotice;
import dev.mitra.reseller.reseller.Act;
import dev.mitra.reseller.reseller.Dossier;
import dev.mitra.reseller.reseller.Move;
import dev.mitra.reseller.reseller.Reseller;
import dev.mitra.reseller.reseller.publishes.ResellerReinstated;
import dev.mitra.reseller.reseller.publishes.ResellerSuspended;
import dev.mitra.reseller.stream.app.AnnounceChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/// Ends and restores a reseller's right to order. Open orders finish either way.
@ApplicationScoped
public class SuspendReseller {

    private final ChangeReseller change;
    private final AnnounceChange stream;
    private final SendNotice notices;
    private final BusinessClock clock;

    SuspendReseller(ChangeReseller change, AnnounceChange stream, SendNotice notices, BusinessClock clock) {
        this.change = change;
        this.stream = stream;
        this.notices = notices;
        this.clock = clock;
    }

    @Transactional
    public Move suspend(ResellerId id, String actor, String reason) {
        return change.change(
                id,
                new Act(actor, "ResellerSuspended"),
                reseller -> reseller.suspend(reason),
                reseller -> stream.announce(id, version -> {
                    tell(Notice.Kind.RESELLER_SUSPENDED, reseller, version, reason);
                    return ResellerSuspended.of(reseller.dossier(), reason, version, clock.now());
                }));
    }

    @Transactional
    public Move reinstate(ResellerId id, String actor, String reason) {
        return change.change(
                id,
                new Act(actor, "ResellerReinstated"),
                Reseller::reinstate,
                reseller -> stream.announce(id, version -> {
                    tell(Notice.Kind.RESELLER_REINSTATED, reseller, version, reason);
                    return ResellerReinstated.of(reseller.dossier(), reason, version, clock.now());
                }));
    }

    /// The event's version tells one suspension's mail from the next.
    private void tell(Notice.Kind kind, Reseller reseller, long version, String reason) {
        Dossier dossier = reseller.dossier();
        notices.send(new Notice(
                kind,
                dossier.person(),
                dossier.id().value(),
                Long.toString(version),
                Map.of("company", dossier.profile().legalName(), "reason", reason)));
    }
}
