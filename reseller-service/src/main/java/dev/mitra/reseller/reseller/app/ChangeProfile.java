package dev.mitra.reseller.reseller.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.reseller.Act;
import dev.mitra.reseller.reseller.Move;
import dev.mitra.reseller.reseller.Profile;
import dev.mitra.reseller.reseller.Reseller;
import dev.mitra.reseller.reseller.publishes.ResellerProfileChanged;
import dev.mitra.reseller.stream.app.AnnounceChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Function;
import java.util.function.LongConsumer;

/// A new profile for new orders. The reseller changes what concerns itself; legal name and country are for staff.
@ApplicationScoped
public class ChangeProfile {

    private final ChangeReseller change;
    private final AnnounceChange stream;
    private final BusinessClock clock;

    ChangeProfile(ChangeReseller change, AnnounceChange stream, BusinessClock clock) {
        this.change = change;
        this.stream = stream;
        this.clock = clock;
    }

    @Transactional
    public Move byReseller(ResellerId id, String actor, Profile profile, LongConsumer precondition) {
        return change(
                id,
                actor,
                precondition,
                reseller -> reseller.dossier().profile().isOfSameFirm(profile)
                        ? reseller.changeProfile(profile)
                        : new Move.OtherFirm());
    }

    @Transactional
    public Move byStaff(ResellerId id, String actor, Profile profile, LongConsumer precondition) {
        return change(
                id,
                actor,
                precondition,
                reseller -> ShowResellers.isOrWasAdmitted(reseller)
                        ? reseller.changeProfile(profile)
                        : new Move.NotFound());
    }

    /// What sales agreed to: another name, address and tax number. Whatever else was changed since it was asked for
    /// stays.
    @Transactional
    public Move amend(ResellerId id, String actor, Profile wish) {
        return change(
                id,
                actor,
                _ -> {},
                reseller -> reseller.changeProfile(reseller.dossier().profile().asFirm(wish)));
    }

    private Move change(ResellerId id, String actor, LongConsumer precondition, Function<Reseller, Move> decide) {
        return change.change(
                id,
                new Act(actor, "ProfileChanged"),
                reseller -> {
                    precondition.accept(stream.version(id));
                    return decide.apply(reseller);
                },
                reseller -> stream.announce(
                        id, version -> ResellerProfileChanged.of(reseller.dossier(), version, clock.now())));
    }
}
