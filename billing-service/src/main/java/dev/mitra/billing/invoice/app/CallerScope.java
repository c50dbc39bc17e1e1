package dev.mitra.billing.invoice.app;

import dev.mitra.billing.invoice.InvoiceScope;
import dev.mitra.web.Caller;
import dev.mitra.web.Roles;
import jakarta.enterprise.context.ApplicationScoped;

/// What a caller may see of invoices: staff that looks after money everything, a reseller its own, anybody
/// else its own direct orders; so an end customer of a reseller finds nothing (R9.3).
@ApplicationScoped
public class CallerScope {

    private final Caller caller;

    CallerScope(Caller caller) {
        this.caller = caller;
    }

    public InvoiceScope current() {
        if (caller.hasRole(Roles.FINANCE) || caller.hasRole(Roles.SALES)) {
            return new InvoiceScope.Everything();
        }
        return caller.resellerId()
                .<InvoiceScope>map(InvoiceScope.OfReseller::new)
                .orElseGet(() -> new InvoiceScope.OfDirectBuyer(caller.accountId()));
    }
}
