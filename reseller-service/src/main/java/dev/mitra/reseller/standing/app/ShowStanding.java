package dev.mitra.reseller.standing.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.programme.Terms;
import dev.mitra.reseller.standing.Explanation;
import dev.mitra.reseller.standing.Standing;
import dev.mitra.reseller.standing.Standings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// What a reseller's standing is, and why.
@ApplicationScoped
public class ShowStanding {

    private final Standings standings;
    private final Terms terms;
    private final BusinessClock clock;

    ShowStanding(Standings standings, Terms terms, BusinessClock clock) {
        this.standings = standings;
        this.terms = terms;
        this.clock = clock;
    }

    @Transactional
    public Standing of(ResellerId reseller) {
        return standings.of(reseller);
    }

    /// Fresh ones as well.
    @Transactional
    public Map<ResellerId, Standing> of(Collection<ResellerId> resellers) {
        var heard = new HashMap<>(standings.of(resellers));
        resellers.forEach(id -> heard.computeIfAbsent(id, Standing::fresh));
        return heard;
    }

    public Explanation explain(Standing standing) {
        return Explanation.of(standing, terms.prepaidOrders(), clock.today());
    }
}
