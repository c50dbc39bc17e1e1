package dev.mitra.billing.vendor.app;

import dev.mitra.billing.vendor.Vendor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.iban4j.BicUtil;
import org.iban4j.IbanUtil;

/// `mitra.vendor.*`, checked when the service starts.
@ApplicationScoped
public class VendorSettings {

    /// @throws IllegalArgumentException when the IBAN or the BIC is none
    @Produces
    @Singleton
    Vendor vendor(
            @ConfigProperty(name = "mitra.vendor.name") String name,
            @ConfigProperty(name = "mitra.vendor.legal-name") String legalName,
            @ConfigProperty(name = "mitra.vendor.address") List<String> address,
            @ConfigProperty(name = "mitra.vendor.iban") String iban,
            @ConfigProperty(name = "mitra.vendor.bic") String bic,
            @ConfigProperty(name = "mitra.vendor.contact") String contact) {
        var account = iban.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        IbanUtil.validate(account);
        BicUtil.validate(bic);
        return new Vendor(name, legalName, List.copyOf(address), account, bic, contact);
    }
}
