package dev.mitra.reseller.standing.app;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.programme.Terms;
import dev.mitra.reseller.standing.OrderNews;
import dev.mitra.reseller.standing.PaidOrder;
import dev.mitra.reseller.standing.Standings;
import dev.mitra.reseller.stream.app.AnnounceChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;

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
    /// of one reseller keep theirs.
    @Transactional
    public void hear(List<OrderNews> news) {
        news.stream()
                .collect(groupingBy(one -> one.reseller().value(), TreeMap::new, toList()))
                .forEach((reseller, its) -> hear(new ResellerId(reseller), its));
    }

    private void hear(ResellerId reseller, List<OrderNews> news) {
        if (!stream.lock(reseller)) {
            throw new IllegalStateException("orders of an unknown reseller: " + news);
        }
        var heard = new HashMap<>(
                standings.orders(news.stream().map(OrderNews::order).toList()));
        for (var one : news) {
            var before = heard.getOrDefault(one.order(), PaidOrder.unheardOf(one.order(), reseller));
            var after = before.hear(one.state(), one.version());
            if (!after.equals(before)) {
                heard.put(one.order(), after);
                keep(before, after);
                var standing = standings.of(reseller);
                shifts.apply(standing.paidOrders(after.countSince(before), terms.prepaidOrders()));
            }
        }
    }

    private void keep(PaidOrder before, PaidOrder after) {
        if (before.isUnheardOf()) {
            standings.add(after);
        } else {
            standings.save(after);
        }
    }
}
