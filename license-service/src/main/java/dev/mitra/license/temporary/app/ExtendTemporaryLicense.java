package dev.mitra.license.temporary.app;

import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicenseId;
import dev.mitra.license.issue.LicenseState;
import dev.mitra.license.issue.LicensedOrder;
import dev.mitra.license.issue.LicensedOrders;
import dev.mitra.license.issue.Licenses;
import dev.mitra.license.temporary.Asker;
import dev.mitra.license.temporary.TemporaryAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/// Gives a temporary licence more time, once: a file with a later end takes the place of the first.
@ApplicationScoped
public class ExtendTemporaryLicense {

    private final LicensedOrders orders;
    private final Licenses licenses;
    private final SignTemporary sign;
    private final StoreTemporary store;
    private final ExtensionTerms terms;

    ExtendTemporaryLicense(
            LicensedOrders orders, Licenses licenses, SignTemporary sign, StoreTemporary store, ExtensionTerms terms) {
        this.orders = orders;
        this.licenses = licenses;
        this.sign = sign;
        this.store = store;
        this.terms = terms;
    }

    @Transactional
    public TemporaryAnswer extend(LicenseId id, Asker asker) {
        var of = licenses.ordersOf(List.of(id)).stream().findFirst();
        if (of.isEmpty()) {
            return new TemporaryAnswer.Unknown();
        }
        var order = orders.lock(of.get());
        var license = licenses.all(List.of(id)).getFirst();
        return terms.refusal(order, license, asker).orElseGet(() -> extended(order, license));
    }

    private TemporaryAnswer extended(LicensedOrder order, License old) {
        var line = order.ordered().line(old.line()).orElseThrow();
        licenses.save(old.in(new LicenseState.Superseded(terms.now())));
        return new TemporaryAnswer.Issued(store.store(order, sign.longer(order, line, old)));
    }
}
