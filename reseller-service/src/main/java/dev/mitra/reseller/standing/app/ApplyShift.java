package dev.mitra.reseller.standing.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.messaging.AuditTrail;
import dev.mitra.reseller.standing.Shift;
import dev.mitra.reseller.standing.Standings;
import dev.mitra.reseller.standing.publishes.ResellerStandingChanged;
import dev.mitra.reseller.stream.app.AnnounceChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Keeps a standing and announces it when it changed.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ApplyShift {

    private final Standings standings;
    private final AnnounceChange stream;
    private final TellOfStanding tell;
    private final BusinessClock clock;
    private final AuditTrail audit;

    ApplyShift(Standings standings, AnnounceChange stream, TellOfStanding tell, BusinessClock clock, AuditTrail audit) {
        this.standings = standings;
        this.stream = stream;
        this.tell = tell;
        this.clock = clock;
        this.audit = audit;
    }

    public void apply(Shift shift) {
        standings.save(shift.standing());
        switch (shift) {
            case Shift.Quiet _ -> {}
            case Shift.Changed changed -> {
                var reseller = changed.standing().reseller();
                audit.record(
                        "system",
                        "StandingChanged",
                        reseller.external(),
                        changed.from().name(),
                        changed.standing().value() + ", " + changed.reason());
                stream.announce(reseller, version -> {
                    tell.changed(changed, version);
                    return ResellerStandingChanged.of(changed, version, clock.now());
                });
            }
        }
    }
}
