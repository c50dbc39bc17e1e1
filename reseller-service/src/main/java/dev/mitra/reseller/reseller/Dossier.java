package dev.mitra.reseller.reseller;

import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.programme.Brand;
import dev.mitra.reseller.programme.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is known of a reseller whatever its state.
///
/// @param specialised the reviewer's finding "specialised in software retail", without which the rate is 0 (R1.5)
/// @param acceptedPolicy the newest version that was accepted, by its first day; null before the first
/// @param proposal a rate that waits for a second member of sales, null when none does
public record Dossier(
        ResellerId id,
        Person person,
        Profile profile,
        boolean specialised,
        Rates rates,
        List<Listing> listings,
        @Nullable String acceptedPolicy,
        @Nullable RateProposal proposal) {

    public Dossier {
        listings = List.copyOf(listings);
    }

    public static Dossier opened(ResellerId id, Person person, Profile profile) {
        return new Dossier(id, person, profile, false, Rates.NONE, List.of(), null, null);
    }

    Dossier found(boolean specialised, Rate rate) {
        return new Dossier(id, person, profile, specialised, rates.with(rate), listings, acceptedPolicy, proposal);
    }

    Dossier with(Profile changed) {
        return new Dossier(id, person, changed, specialised, rates, listings, acceptedPolicy, proposal);
    }

    /// A rate that is in force leaves nothing proposed.
    Dossier with(Rate rate) {
        return new Dossier(id, person, profile, specialised, rates.with(rate), listings, acceptedPolicy, null);
    }

    Dossier with(@Nullable RateProposal proposed) {
        return new Dossier(id, person, profile, specialised, rates, listings, acceptedPolicy, proposed);
    }

    boolean lists(Brand brand) {
        return listings.stream().anyMatch(listing -> listing.brand().equals(brand));
    }

    Dossier without(Brand brand) {
        var others = listings.stream()
                .filter(listing -> !listing.brand().equals(brand))
                .toList();
        return new Dossier(id, person, profile, specialised, rates, others, acceptedPolicy, proposal);
    }

    Dossier with(Listing listing) {
        var others = listings.stream().filter(other -> !other.brand().equals(listing.brand()));
        var all = Stream.concat(others, Stream.of(listing)).toList();
        return new Dossier(id, person, profile, specialised, rates, all, acceptedPolicy, proposal);
    }

    Dossier accepted(String policyVersion) {
        return new Dossier(id, person, profile, specialised, rates, listings, policyVersion, proposal);
    }

    /// R2.6: what is not yet there on this day.
    ///
    /// @param brands that must be listed
    public List<Missing> missing(List<Brand> brands, LocalDate today) {
        var missing = new ArrayList<Missing>();
        if (acceptedPolicy == null) {
            missing.add(new Missing.PolicyAcceptance());
        }
        brands.stream()
                .filter(brand -> !lists(brand))
                .map(Missing.ListingOf::new)
                .forEach(missing::add);
        if (rates.on(today).isEmpty()) {
            missing.add(new Missing.RateInForce());
        }
        return List.copyOf(missing);
    }
}
