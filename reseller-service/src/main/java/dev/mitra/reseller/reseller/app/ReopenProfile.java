package dev.mitra.reseller.reseller.app;

import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.reseller.Act;
import dev.mitra.reseller.reseller.Move;
import dev.mitra.reseller.reseller.Profile;
import dev.mitra.reseller.reseller.Resellers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// The profile of an applicant whose part of the application is open again. Nobody else knows the applicant yet, so
/// nothing is announced.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReopenProfile {

    private final ChangeReseller change;
    private final Resellers resellers;

    ReopenProfile(ChangeReseller change, Resellers resellers) {
        this.change = change;
        this.resellers = resellers;
    }

    public Profile of(ResellerId id) {
        return resellers.find(id).orElseThrow().dossier().profile();
    }

    public void correct(ResellerId id, String actor, Profile profile) {
        var move = change.change(
                id, new Act(actor, "ProfileChanged"), reseller -> reseller.changeProfile(profile), _ -> {});
        if (!(move instanceof Move.Done)) {
            throw new IllegalStateException("application and reseller disagree: " + move);
        }
    }
}
