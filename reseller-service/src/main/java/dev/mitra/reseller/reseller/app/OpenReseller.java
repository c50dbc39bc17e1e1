package dev.mitra.reseller.reseller.app;

import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.programme.Person;
import dev.mitra.reseller.reseller.Dossier;
import dev.mitra.reseller.reseller.Profile;
import dev.mitra.reseller.reseller.Reseller;
import dev.mitra.reseller.reseller.Resellers;
import dev.mitra.reseller.stream.app.AnnounceChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Gives an applicant the id and the lock under which everything else happens.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OpenReseller {

    private final AnnounceChange stream;
    private final Resellers resellers;

    OpenReseller(AnnounceChange stream, Resellers resellers) {
        this.stream = stream;
        this.resellers = resellers;
    }

    public ResellerId open(Person person, Profile profile) {
        var id = ResellerId.random();
        stream.open(id);
        resellers.add(new Reseller.Applicant(Dossier.opened(id, person, profile)));
        return id;
    }
}
