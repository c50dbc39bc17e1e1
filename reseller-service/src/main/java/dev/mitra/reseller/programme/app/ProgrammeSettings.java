package dev.mitra.reseller.programme.app;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.Percentage;
import dev.mitra.reseller.programme.Brand;
import dev.mitra.reseller.programme.Figures;
import dev.mitra.reseller.programme.Periods;
import dev.mitra.reseller.programme.Terms;
import dev.mitra.reseller.programme.Vendor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The configured vendor and terms as injectable values. A figure that makes no sense ends the start.
@ApplicationScoped
public class ProgrammeSettings {

    @Produces
    @Singleton
    Vendor vendor(
            @ConfigProperty(name = "mitra.vendor.name") String name,
            @ConfigProperty(name = "mitra.vendor.legal-name") String legalName,
            @ConfigProperty(name = "mitra.vendor.brands") List<String> brands,
            @ConfigProperty(name = "mitra.vendor.forum-url") String forumUrl,
            @ConfigProperty(name = "mitra.vendor.contact") String contact) {
        return new Vendor(
                name,
                legalName,
                brands.stream().map(String::strip).map(Brand::new).toList(),
                forumUrl,
                EmailAddress.parse(contact).orElseThrow());
    }

    @Produces
    @Singleton
    Terms terms(
            @ConfigProperty(name = "mitra.programme.default-rate") String defaultRate,
            @ConfigProperty(name = "mitra.programme.max-rate") String maxRate,
            @ConfigProperty(name = "mitra.programme.payment-days") int paymentDays,
            @ConfigProperty(name = "mitra.programme.prepaid-orders") int prepaidOrders,
            @ConfigProperty(name = "mitra.programme.interest-percent") String interest,
            @ConfigProperty(name = "mitra.programme.arrears-grace-days") int graceDays,
            Periods periods) {
        return new Terms(
                Percentage.of(defaultRate),
                Percentage.of(maxRate),
                paymentDays,
                prepaidOrders,
                Percentage.of(interest),
                graceDays,
                periods);
    }

    @Produces
    @Singleton
    Periods periods(
            @ConfigProperty(name = "mitra.reseller.reapply-after-days") int reapplication,
            @ConfigProperty(name = "mitra.reseller.policy-notice-days") int policyNotice,
            @ConfigProperty(name = "mitra.reseller.listing-check-days") int listingCheck) {
        return new Periods(reapplication, policyNotice, listingCheck);
    }

    @Produces
    @Singleton
    Figures figures(Vendor vendor, Terms terms) {
        return new Figures(vendor, terms);
    }
}
