package dev.mitra.reseller.reseller.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.Percentage;
import dev.mitra.reseller.notice.Notice;
import dev.mitra.reseller.notice.app.SendNotice;
import dev.mitra.reseller.reseller.ActivationListener;
import dev.mitra.reseller.reseller.Dossier;
import dev.mitra.reseller.reseller.publishes.ResellerActivated;
import dev.mitra.reseller.reseller.publishes.ResellerRateChanged;
import dev.mitra.reseller.standing.app.ShowStanding;
import dev.mitra.reseller.stream.app.AnnounceChange;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/// Tells the other services and the reseller that it may order now (R2.6, R2.7).
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AnnounceActivation {

    private final AnnounceChange stream;
    private final ShowStanding standings;
    private final SendNotice notices;
    private final List<ActivationListener> listeners;
    private final BusinessClock clock;

    AnnounceActivation(
            AnnounceChange stream,
            ShowStanding standings,
            SendNotice notices,
            @All List<ActivationListener> listeners,
            BusinessClock clock) {
        this.stream = stream;
        this.standings = standings;
        this.notices = notices;
        this.listeners = listeners;
        this.clock = clock;
    }

    public void announce(Dossier dossier) {
        var now = clock.now();
        var today = clock.dateOf(now);
        Percentage rate = dossier.rates().on(today).orElseThrow();
        var standing = standings.of(dossier.id()).value();
        stream.announce(dossier.id(), version -> ResellerActivated.of(dossier, rate, standing, version, now));
        dossier.rates()
                .after(today)
                .forEach(later -> stream.announce(
                        dossier.id(), version -> ResellerRateChanged.of(dossier.id(), later, version, now)));
        listeners.forEach(listener -> listener.activated(dossier.id()));
        notices.send(new Notice(
                Notice.Kind.RESELLER_ACTIVE,
                dossier.person(),
                dossier.id().value(),
                "",
                Map.of("company", dossier.profile().legalName(), "rate", rate.toString())));
    }
}
