package dev.mitra.license.status.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.license.issue.LicenseSite;
import dev.mitra.license.signing.KeyUse;
import dev.mitra.license.signing.app.SignText;
import dev.mitra.license.status.StatusBits;
import dev.mitra.license.status.StatusList;
import dev.mitra.license.status.StatusLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Signs the list again when licences have changed or it is half a day old; all replicas serve the same text. A
/// request that finds nothing new costs one small query; a new list costs its changes, not its licences.
@ApplicationScoped
public class PublishStatusList {

    static final String TYPE = "statuslist+jwt";

    private static final Duration OLD = Duration.ofHours(12);
    private static final Duration PRODUCTS_ASK = Duration.ofDays(1);

    private final AtomicReference<@Nullable StatusList> served = new AtomicReference<>();
    private final StatusLists lists;
    private final SignText signText;
    private final LicenseSite site;
    private final BusinessClock clock;

    public PublishStatusList(StatusLists lists, SignText signText, LicenseSite site, BusinessClock clock) {
        this.lists = lists;
        this.signText = signText;
        this.site = site;
        this.clock = clock;
    }

    @Transactional
    public StatusList current() {
        var now = clock.now();
        var standing = lists.standing();
        var known = served.get();
        if (known != null && known.number() == standing.number() && !standing.changed() && isFresh(known, now)) {
            return known;
        }
        var list = standing.changed() || standing.number() == 0
                ? next(now)
                : lists.last().orElseThrow();
        var fresh = isFresh(list, now) ? list : next(now);
        served.set(fresh);
        return fresh;
    }

    private StatusList next(Instant now) {
        lists.takeTurn();
        var last = lists.last();
        var changes = lists.takeChanges();
        if (changes.isEmpty() && last.filter(list -> isFresh(list, now)).isPresent()) {
            return last.get(); // another replica was faster
        }
        var bits = last.map(list -> StatusBits.of(list.bits())).orElseGet(StatusBits::none);
        int number = last.map(StatusList::number).orElse(0) + 1;
        return signed(number, bits.with(lists.size(), changes).compressed(), now);
    }

    private static boolean isFresh(StatusList list, Instant now) {
        return list.issuedAt().plus(OLD).isAfter(now);
    }

    private StatusList signed(int number, String bits, Instant now) {
        var payload = new LinkedHashMap<String, Object>();
        payload.put("sub", site.statusUri());
        payload.put("iat", now.getEpochSecond());
        payload.put("seq", number);
        payload.put("ttl", PRODUCTS_ASK.toSeconds());
        payload.put("status_list", new LinkedHashMap<>(Map.of("bits", 2, "lst", bits)));
        var jwt = signText.sign(KeyUse.STATUS, TYPE, now, payload).compact();
        var list = new StatusList(number, now, bits, jwt);
        lists.keep(list);
        return list;
    }
}
