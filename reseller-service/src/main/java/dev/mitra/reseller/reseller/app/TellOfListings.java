package dev.mitra.reseller.reseller.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.reseller.notice.Notice;
import dev.mitra.reseller.notice.Reader;
import dev.mitra.reseller.notice.app.SendNotice;
import dev.mitra.reseller.programme.Brand;
import dev.mitra.reseller.programme.Language;
import dev.mitra.reseller.programme.Vendor;
import dev.mitra.reseller.reseller.Dossier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Mails about listings: to sales when some are to be looked at again, to the reseller when one was not found.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TellOfListings {

    private static final UUID ALL_LISTINGS = UUID.fromString("019ab000-0000-7000-8000-000000000002");

    private final SendNotice notices;
    private final Vendor vendor;
    private final BusinessClock clock;

    TellOfListings(SendNotice notices, Vendor vendor, BusinessClock clock) {
        this.notices = notices;
        this.vendor = vendor;
        this.clock = clock;
    }

    void lost(Dossier dossier, Brand brand, String note) {
        notices.send(new Notice(
                Notice.Kind.LISTING_LOST,
                dossier.person(),
                dossier.id().value(),
                brand.name() + " " + clock.today(),
                Map.of("company", dossier.profile().legalName(), "brand", brand.name(), "note", note)));
    }

    /// @param lines company, brand and address each
    void due(LocalDate day, List<String> lines) {
        notices.send(new Notice(
                Notice.Kind.LISTINGS_DUE,
                new Reader(vendor.contact(), Language.EN),
                ALL_LISTINGS,
                day.toString(),
                Map.of("lines", lines)));
    }
}
