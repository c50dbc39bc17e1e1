package dev.mitra.reseller.standing.app;

import dev.mitra.reseller.programme.Terms;
import dev.mitra.reseller.standing.OrderNews;
import dev.mitra.reseller.standing.Standings;
import dev.mitra.reseller.stream.app.AnnounceChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;

/// R7.3: counts the orders that are paid, each once, and makes the reseller ESTABLISHED.
@ApplicationScoped
public class CountPaidOrders {

    private final Standings standings;
    private final AnnounceChange stream;
    private final ApplyShift shifts;
    private final Terms terms;

    CountPaidOrders(Standings standings, AnnounceChange stream, ApplyShift shifts, Terms terms) {
        this.standings = standings;
        this.stream = stream;
        this.shifts = shifts;
        this.terms = terms;
    }

    /// Resellers are locked in the order of their ids, so that two batches never wait for each other; the news
    /// of one order keep theirs.
    @Transactional
    public void hear(List<OrderNews> news) {
        news.stream()
                .sorted(Comparator.comparing(one -> one.reseller().value()))
                .forEachOrdered(this::hear);
    }

    private void hear(OrderNews news) {
        if (!stream.lock(news.reseller())) {
            throw new IllegalStateException("an order of an unknown reseller: " + news);
        }
        var before = standings.order(news.order(), news.reseller());
        var after = before.hear(news.state(), news.version());
        if (!after.equals(before)) {
            standings.save(after);
            var standing = standings.of(news.reseller());
            shifts.apply(standing.paidOrders(after.countSince(before), terms.prepaidOrders()));
        }
    }
}
