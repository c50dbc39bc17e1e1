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

/// Signs the list again when it says something new or is half a day old; all replicas serve the same text.
@ApplicationScoped
public class PublishStatusList {

    static final String TYPE = "statuslist+jwt";

    private static final Duration OLD = Duration.ofHours(12);
    private static final Duration PRODUCTS_ASK = Duration.ofDays(1);

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
        lists.takeTurn();
        var now = clock.now();
        var bits = StatusBits.compressed(lists.size(), lists.entries());
        var hash = Integer.toHexString(bits.hashCode()) + "-" + bits.length();
        return lists.last()
                .filter(last -> last.contentHash().equals(hash)
                        && last.issuedAt().plus(OLD).isAfter(now))
                .orElseGet(() -> signed(bits, hash, now));
    }

    private StatusList signed(String bits, String hash, Instant now) {
        var payload = new LinkedHashMap<String, Object>();
        payload.put("sub", site.statusUri());
        payload.put("iat", now.getEpochSecond());
        payload.put("seq", now.getEpochSecond());
        payload.put("ttl", PRODUCTS_ASK.toSeconds());
        payload.put("status_list", new LinkedHashMap<>(Map.of("bits", 2, "lst", bits)));
        var list = new StatusList(
                hash, now, signText.sign(KeyUse.STATUS, TYPE, now, payload).compact());
        lists.keep(list);
        return list;
    }
}
