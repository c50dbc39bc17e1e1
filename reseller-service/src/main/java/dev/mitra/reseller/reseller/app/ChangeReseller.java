package dev.mitra.reseller.reseller.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.ResellerId;
import dev.mitra.messaging.AuditTrail;
import dev.mitra.reseller.programme.Vendor;
import dev.mitra.reseller.reseller.Act;
import dev.mitra.reseller.reseller.Listing;
import dev.mitra.reseller.reseller.Move;
import dev.mitra.reseller.reseller.Reseller;
import dev.mitra.reseller.reseller.Resellers;
import dev.mitra.reseller.stream.app.AnnounceChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Consumer;
import java.util.function.Function;

/// How every change of a reseller goes: lock, load, decide, make ACTIVE when nothing is missing any more,
/// save, record who did it.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ChangeReseller {

    private final AnnounceChange stream;
    private final Resellers resellers;
    private final AnnounceActivation activation;
    private final AuditTrail audit;
    private final Vendor vendor;
    private final BusinessClock clock;

    ChangeReseller(
            AnnounceChange stream,
            Resellers resellers,
            AnnounceActivation activation,
            AuditTrail audit,
            Vendor vendor,
            BusinessClock clock) {
        this.stream = stream;
        this.resellers = resellers;
        this.activation = activation;
        this.audit = audit;
        this.vendor = vendor;
        this.clock = clock;
    }

    /// @param decide the change or its refusal
    /// @param tell announces the change itself, before an activation that it brings about
    public Move change(ResellerId id, Act act, Function<Reseller, Move> decide, Consumer<Reseller> tell) {
        if (!stream.lock(id)) {
            return new Move.NotFound();
        }
        var before = resellers.find(id).orElseThrow();
        return switch (decide.apply(before)) {
            case Move.Done(var changed) -> {
                var settled = changed.settled(vendor.brands(), clock.today());
                resellers.save(settled);
                audit.record(act.actor(), act.name(), id.external(), summary(before), summary(settled));
                tell.accept(settled);
                if (settled.status() != changed.status()) {
                    activation.announce(settled.dossier());
                }
                yield new Move.Done(settled);
            }
            case Move refusal -> refusal;
        };
    }

    /// With the picture that proves it, so that those of earlier years are found in the trail.
    private static String shown(Listing listing) {
        var name = listing.brand().name();
        return listing.screenshot() == null
                ? name
                : name + " (" + listing.screenshot().external() + ")";
    }

    private String summary(Reseller reseller) {
        var dossier = reseller.dossier();
        var rate = dossier.rates().on(clock.today()).map(Object::toString).orElse("none");
        var profile = dossier.profile();
        var proposal = dossier.proposal();
        if (proposal != null) {
            rate += " (proposed %s from %s)"
                    .formatted(proposal.rate().percent(), proposal.rate().validFrom());
        }
        return "%s, rate %s, policy %s, listed %s, %s in %s, billed to %s, delivered to %s"
                .formatted(
                        reseller.status(),
                        rate,
                        dossier.acceptedPolicy(),
                        dossier.listings().stream().map(ChangeReseller::shown).toList(),
                        profile.legalName(),
                        profile.address().country(),
                        profile.billingContacts().stream()
                                .map(contact -> contact.email().masked())
                                .toList(),
                        profile.deliverTo().emails().stream()
                                .map(EmailAddress::masked)
                                .toList());
    }
}
