package dev.mitra.order.reseller;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.Percentage;
import dev.mitra.kernel.ResellerId;
import dev.mitra.order.opportunity.Firm;
import dev.mitra.order.opportunity.OpportunityDiscount;
import dev.mitra.order.opportunity.OpportunityId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A reseller as its events tell. It exists here from ResellerActivated on, which brings the rate: a rate is
/// never made up (silent point 6).
///
/// @param version of the last applied event of the reseller
/// @param active false while suspended
/// @param standing null while unknown: then orders are prepaid
/// @param rates every rate ever announced, never empty
/// @param acceptedPolicy the newest version of the policy that it accepted
/// @param opportunities that add to its discount (R11.4)
public record Reseller(
        ResellerId id,
        long version,
        AccountId account,
        boolean active,
        @Nullable Standing standing,
        int paidOrders,
        List<DatedRate> rates,
        Profile profile,
        String acceptedPolicy,
        List<OpportunityDiscount> opportunities) {

    public Reseller {
        rates = List.copyOf(rates);
        opportunities = List.copyOf(opportunities);
    }

    /// The reseller that begins with this activation.
    public static Reseller begin(ResellerId id, long version, ResellerFact.Activated fact) {
        return new Reseller(
                id,
                version,
                fact.account(),
                true,
                fact.standing(),
                0,
                List.of(fact.rate()),
                fact.profile(),
                fact.policyVersion(),
                List.of());
    }

    /// The rate of that day. Before the first announced day the first rate counts, since activation itself
    /// brings it.
    public Percentage rateOn(LocalDate day) {
        return rates.stream()
                .filter(rate -> !rate.from().isAfter(day))
                .max(Comparator.comparing(DatedRate::from))
                .orElseGet(rates::getFirst)
                .rate();
    }

    /// Those of this customer that still run on that day.
    public List<OpportunityDiscount> opportunitiesOf(Firm customer, LocalDate day) {
        return opportunities.stream()
                .filter(known -> known.isFor(customer, day))
                .toList();
    }

    /// The reseller after this fact; the same one when it has seen a newer event already.
    public Reseller after(long newVersion, ResellerFact fact) {
        if (newVersion <= version) {
            return this;
        }
        return switch (fact) {
            case ResellerFact.Activated it ->
                begin(id, newVersion, it)
                        .with(rates)
                        .with(it.rate())
                        .with(it.standing(), paidOrders)
                        .granted(opportunities);
            case ResellerFact.ProfileChanged(var newProfile) -> at(newVersion, active, newProfile, acceptedPolicy);
            case ResellerFact.RateChanged(var rate) ->
                at(newVersion, active, profile, acceptedPolicy).with(rate);
            case ResellerFact.StandingChanged(var newStanding, int paid) ->
                at(newVersion, active, profile, acceptedPolicy).with(newStanding, paid);
            case ResellerFact.Suspended() -> at(newVersion, false, profile, acceptedPolicy);
            case ResellerFact.Reinstated() -> at(newVersion, true, profile, acceptedPolicy);
            case ResellerFact.PolicyAccepted(var policy) -> at(newVersion, active, profile, policy);
            case ResellerFact.OpportunityGranted(var discount, var on) ->
                at(newVersion, active, profile, acceptedPolicy).granted(discount, on);
            case ResellerFact.OpportunityEnded(var opportunity) ->
                at(newVersion, active, profile, acceptedPolicy)
                        .granted(others(opportunity).toList());
        };
    }

    private Reseller at(long newVersion, boolean nowActive, Profile newProfile, String policy) {
        return new Reseller(
                id, newVersion, account, nowActive, standing, paidOrders, rates, newProfile, policy, opportunities);
    }

    private Reseller with(@Nullable Standing newStanding, int paid) {
        return new Reseller(
                id, version, account, active, newStanding, paid, rates, profile, acceptedPolicy, opportunities);
    }

    private Reseller with(List<DatedRate> newRates) {
        return new Reseller(
                id, version, account, active, standing, paidOrders, newRates, profile, acceptedPolicy, opportunities);
    }

    /// Those whose days are over are kept no longer.
    private Reseller granted(OpportunityDiscount discount, LocalDate on) {
        var running = others(discount.id()).filter(known -> !on.isAfter(known.until()));
        return granted(Stream.concat(running, Stream.of(discount)).toList());
    }

    private Stream<OpportunityDiscount> others(OpportunityId opportunity) {
        return opportunities.stream().filter(known -> !known.id().equals(opportunity));
    }

    private Reseller granted(List<OpportunityDiscount> running) {
        return new Reseller(
                id, version, account, active, standing, paidOrders, rates, profile, acceptedPolicy, running);
    }

    /// A rate announced later for the same day replaces the earlier one.
    private Reseller with(DatedRate rate) {
        var all = new ArrayList<>(rates);
        all.removeIf(known -> known.from().equals(rate.from()));
        all.add(rate);
        return with(all);
    }
}
