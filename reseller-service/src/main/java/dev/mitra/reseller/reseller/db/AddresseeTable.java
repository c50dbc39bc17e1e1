package dev.mitra.reseller.reseller.db;

import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.reseller.Resellers;
import dev.mitra.reseller.standing.Addressees;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// The person behind a reseller, for the features below this one.
@ApplicationScoped
class AddresseeTable implements Addressees {

    private final Resellers resellers;

    AddresseeTable(Resellers resellers) {
        this.resellers = resellers;
    }

    @Override
    public Optional<Addressee> of(ResellerId reseller) {
        return resellers.find(reseller).map(found -> {
            var dossier = found.dossier();
            return new Addressee(dossier.person(), dossier.profile().legalName());
        });
    }
}
