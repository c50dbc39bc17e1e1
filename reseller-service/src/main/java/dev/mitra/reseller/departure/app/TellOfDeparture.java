package dev.mitra.reseller.departure.app;

import dev.mitra.reseller.notice.Notice;
import dev.mitra.reseller.notice.Reader;
import dev.mitra.reseller.notice.app.SendNotice;
import dev.mitra.reseller.programme.Language;
import dev.mitra.reseller.programme.Vendor;
import dev.mitra.reseller.reseller.Dossier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/// Mails both sides about a departure: the reseller, and sales, whose customers its customers are now.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TellOfDeparture {

    private final SendNotice notices;
    private final Vendor vendor;

    TellOfDeparture(SendNotice notices, Vendor vendor) {
        this.notices = notices;
        this.vendor = vendor;
    }

    void left(Dossier dossier, long customers) {
        Map<String, Object> facts = Map.of(
                "company", dossier.profile().legalName(),
                "reseller", dossier.id().external(),
                "customers", customers);
        var id = dossier.id().value();
        notices.send(new Notice(Notice.Kind.RESELLER_LEFT, dossier.person(), id, "", facts));
        var sales = new Reader(vendor.contact(), Language.EN);
        notices.send(new Notice(Notice.Kind.CUSTOMERS_HANDED_OVER, sales, id, "", facts));
    }
}
