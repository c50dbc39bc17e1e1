package dev.mitra.reseller.standing.app;

import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.standing.Arrears;
import dev.mitra.reseller.standing.Standings;
import dev.mitra.reseller.stream.app.AnnounceChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// R7.7: RESTRICTED while something is overdue, and back when nothing is.
@ApplicationScoped
public class NoteArrears {

    private final Standings standings;
    private final AnnounceChange stream;
    private final ApplyShift shifts;

    NoteArrears(Standings standings, AnnounceChange stream, ApplyShift shifts) {
        this.standings = standings;
        this.stream = stream;
        this.shifts = shifts;
    }

    @Transactional
    public void note(ResellerId reseller, Arrears news) {
        if (!stream.lock(reseller)) {
            throw new IllegalStateException("arrears of an unknown reseller: " + reseller.external());
        }
        shifts.apply(standings.of(reseller).arrears(news));
    }
}
