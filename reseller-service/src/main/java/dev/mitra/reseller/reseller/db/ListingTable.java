package dev.mitra.reseller.reseller.db;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.programme.Brand;
import dev.mitra.reseller.reseller.DueListing;
import dev.mitra.reseller.reseller.Listing;
import dev.mitra.reseller.reseller.Listings;
import dev.mitra.reseller.reseller.ScreenshotId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Plain SQL, in the order of the index on `verified_at`.
@ApplicationScoped
class ListingTable implements Listings {

    private static final String SEEN_BEFORE = """
            select l.reseller_id, r.legal_name, l.brand, l.url, l.note, l.screenshot_id, l.verified_by, l.verified_at
            from reseller_listing l join reseller r on r.id = l.reseller_id
            where l.verified_at < :before
              and (l.verified_at, l.reseller_id, l.brand) > (:at, :reseller, :brand)
              and r.status in ('ACTIVE', 'SUSPENDED')
            order by l.verified_at, l.reseller_id, l.brand
            limit :rows
            """;

    private final EntityManager database;

    ListingTable(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<DueListing> seenBefore(Instant limit, @Nullable Place after, int rows) {
        var from = after == null ? new Place(Instant.EPOCH, new ResellerId(new UUID(0, 0)), "") : after;
        List<?> found = database.createNativeQuery(SEEN_BEFORE, Tuple.class)
                .setParameter("before", limit)
                .setParameter("at", from.verifiedAt())
                .setParameter("reseller", from.reseller().value())
                .setParameter("brand", from.brand())
                .setParameter("rows", rows)
                .getResultList();
        return found.stream().map(row -> due((Tuple) row)).toList();
    }

    private static DueListing due(Tuple row) {
        var screenshot = row.get("screenshot_id", UUID.class);
        var listing = new Listing(
                new Brand(row.get("brand", String.class)),
                row.get("url", String.class),
                row.get("note", String.class),
                screenshot == null ? null : new ScreenshotId(screenshot),
                new AccountId(row.get("verified_by", UUID.class)),
                row.get("verified_at", Instant.class));
        return new DueListing(
                new ResellerId(row.get("reseller_id", UUID.class)), row.get("legal_name", String.class), listing);
    }
}
