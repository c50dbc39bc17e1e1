package dev.mitra.reseller.reseller.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.messaging.Job;
import dev.mitra.messaging.JobPeriod;
import dev.mitra.reseller.programme.Terms;
import dev.mitra.reseller.reseller.DueListing;
import dev.mitra.reseller.reseller.Listings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Every listing is looked at again a year after it was last seen (R2.6). What is due stands in a work list until
/// staff has seen it again; sales is mailed on each day on which something is due.
@ApplicationScoped
public class RecheckListings implements Job {

    private static final int MOST_IN_A_MAIL = 100;

    private final Listings listings;
    private final TellOfListings tell;
    private final Terms terms;
    private final BusinessClock clock;

    RecheckListings(Listings listings, TellOfListings tell, Terms terms, BusinessClock clock) {
        this.listings = listings;
        this.tell = tell;
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "recheck-listings";
    }

    @Override
    public Calendar calendar() {
        return Calendar.DAILY;
    }

    @Override
    @Transactional
    public void run(JobPeriod period) {
        var lines =
                due(null, MOST_IN_A_MAIL).stream().map(RecheckListings::line).toList();
        if (!lines.isEmpty()) {
            tell.due(period.firstDay(), lines);
        }
    }

    /// The longest unseen first.
    @Transactional
    public List<DueListing> due(Listings.@Nullable Place after, int rows) {
        return listings.seenBefore(limit(), after, rows);
    }

    private Instant limit() {
        return clock.now().minus(Duration.ofDays(terms.periods().listingCheck()));
    }

    private static String line(DueListing due) {
        return due.company() + ", " + due.listing().brand().name() + ": "
                + due.listing().url();
    }
}
