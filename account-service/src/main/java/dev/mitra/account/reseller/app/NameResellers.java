package dev.mitra.account.reseller.app;

import dev.mitra.account.reseller.ResellerNames;
import dev.mitra.kernel.ResellerId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Remembers what a reseller is called.
@ApplicationScoped
public class NameResellers {

    private final ResellerNames names;

    NameResellers(ResellerNames names) {
        this.names = names;
    }

    @Transactional
    public void name(ResellerId reseller, String name, long version) {
        names.keep(reseller, name, version);
    }
}
