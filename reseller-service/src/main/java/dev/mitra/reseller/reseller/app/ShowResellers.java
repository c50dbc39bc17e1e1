package dev.mitra.reseller.reseller.app;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.Percentage;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.programme.Terms;
import dev.mitra.reseller.programme.Vendor;
import dev.mitra.reseller.reseller.Missing;
import dev.mitra.reseller.reseller.Report;
import dev.mitra.reseller.reseller.Reseller;
import dev.mitra.reseller.reseller.Resellers;
import dev.mitra.reseller.standing.Standing;
import dev.mitra.reseller.standing.app.ShowStanding;
import dev.mitra.reseller.stream.ResellerStreams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Resellers as staff and they themselves see them, from the approval on.
@ApplicationScoped
public class ShowResellers {

    private final Resellers resellers;
    private final ResellerStreams streams;
    private final ShowStanding standings;
    private final Vendor vendor;
    private final Terms terms;
    private final BusinessClock clock;

    ShowResellers(
            Resellers resellers,
            ResellerStreams streams,
            ShowStanding standings,
            Vendor vendor,
            Terms terms,
            BusinessClock clock) {
        this.resellers = resellers;
        this.streams = streams;
        this.standings = standings;
        this.vendor = vendor;
        this.terms = terms;
        this.clock = clock;
    }

    @Transactional
    public Optional<Report> of(ResellerId id) {
        return resellers
                .find(id)
                .filter(ShowResellers::isOrWasAdmitted)
                .map(found -> reports(List.of(found)).getFirst());
    }

    @Transactional
    public Optional<Report> of(AccountId account) {
        return resellers.of(account).flatMap(this::of);
    }

    @Transactional
    public List<Report> all(@Nullable ResellerId before, int limit) {
        return reports(resellers.admitted(before, limit));
    }

    /// Whether it is seen here at all: an applicant and whoever was rejected have an application, and no more.
    static boolean isOrWasAdmitted(Reseller reseller) {
        return reseller instanceof Reseller.Admitted || reseller instanceof Reseller.Left;
    }

    /// As many questions for a page as for one.
    private List<Report> reports(List<Reseller> shown) {
        var ids = shown.stream().map(reseller -> reseller.dossier().id()).toList();
        var versions = streams.current(ids);
        var known = standings.of(ids);
        return shown.stream()
                .map(reseller -> {
                    var id = reseller.dossier().id();
                    return report(
                            reseller, Objects.requireNonNull(versions.get(id)), Objects.requireNonNull(known.get(id)));
                })
                .toList();
    }

    private Report report(Reseller reseller, long version, Standing standing) {
        var dossier = reseller.dossier();
        var today = clock.today();
        List<Missing> missing =
                reseller instanceof Reseller.Admitted ? dossier.missing(vendor.brands(), today) : List.of();
        return new Report(
                reseller,
                version,
                dossier.rates().on(today).orElse(Percentage.ZERO),
                standing,
                standings.explain(standing),
                missing,
                listing -> clock.dateOf(listing.verifiedAt())
                        .plusDays(terms.periods().listingCheck()));
    }
}
