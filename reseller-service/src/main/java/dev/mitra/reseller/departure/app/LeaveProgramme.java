package dev.mitra.reseller.departure.app;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.application.app.EndApplication;
import dev.mitra.reseller.customer.app.ShowCustomers;
import dev.mitra.reseller.departure.publishes.ResellerLeft;
import dev.mitra.reseller.opportunity.Opportunities;
import dev.mitra.reseller.reseller.Act;
import dev.mitra.reseller.reseller.Dossier;
import dev.mitra.reseller.reseller.Move;
import dev.mitra.reseller.reseller.Reseller;
import dev.mitra.reseller.reseller.Resellers;
import dev.mitra.reseller.reseller.app.ChangeReseller;
import dev.mitra.reseller.reseller.publishes.ResellerSuspended;
import dev.mitra.reseller.stream.app.AnnounceChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.concurrent.atomic.AtomicReference;

/// A reseller leaves, by its own wish or by that of sales. Open orders finish and licences stay; its customers are
/// handed over to the vendor, those that it had registered are anybody's again, and whoever wants to come back
/// applies again.
@ApplicationScoped
public class LeaveProgramme {

    private final ChangeReseller change;
    private final Resellers resellers;
    private final ShowCustomers customers;
    private final EndApplication application;
    private final Opportunities opportunities;
    private final TellOfDeparture tell;
    private final AnnounceChange stream;
    private final BusinessClock clock;

    LeaveProgramme(
            ChangeReseller change,
            Resellers resellers,
            ShowCustomers customers,
            EndApplication application,
            Opportunities opportunities,
            TellOfDeparture tell,
            AnnounceChange stream,
            BusinessClock clock) {
        this.change = change;
        this.resellers = resellers;
        this.customers = customers;
        this.application = application;
        this.opportunities = opportunities;
        this.tell = tell;
        this.stream = stream;
        this.clock = clock;
    }

    @Transactional
    public Move byItself(AccountId account, String reason) {
        return resellers
                .of(account)
                .map(id -> leave(id, account.external(), reason))
                .orElseGet(Move.NotFound::new);
    }

    @Transactional
    public Move byStaff(ResellerId id, String actor, String reason) {
        return leave(id, actor, reason);
    }

    private Move leave(ResellerId id, String actor, String reason) {
        var before = new AtomicReference<>(Reseller.Status.APPLICANT);
        return change.change(
                id,
                new Act(actor, "ResellerLeft"),
                reseller -> {
                    before.set(reseller.status());
                    return reseller.leave(reason);
                },
                left -> announce(left.dossier(), reason, before.get()));
    }

    /// Who follows resellers knows how to refuse the orders of a suspended one; one that was never ACTIVE is unknown
    /// there.
    private void announce(Dossier dossier, String reason, Reseller.Status before) {
        var id = dossier.id();
        var now = clock.now();
        long handedOver = customers.count(id);
        application.end(id);
        opportunities.releaseAll(id);
        if (before == Reseller.Status.ACTIVE) {
            stream.announce(id, version -> ResellerSuspended.of(dossier, reason, version, now));
        }
        stream.announce(id, version -> ResellerLeft.of(dossier, reason, handedOver, version, now));
        tell.left(dossier, handedOver);
    }
}
