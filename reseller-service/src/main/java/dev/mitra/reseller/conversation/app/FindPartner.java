package dev.mitra.reseller.conversation.app;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.conversation.Correspondent;
import dev.mitra.reseller.reseller.Reseller;
import dev.mitra.reseller.reseller.Resellers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Whom an account writes for.
@ApplicationScoped
@Transactional
public class FindPartner {

    private final Resellers resellers;

    FindPartner(Resellers resellers) {
        this.resellers = resellers;
    }

    /// The applicant or reseller of this account, empty when it never applied or was declined.
    ///
    /// @param named by the token of an active reseller's member
    public Optional<Correspondent> of(AccountId account, Optional<ResellerId> named) {
        return named.flatMap(resellers::find)
                .or(() -> resellers.of(account).flatMap(resellers::find))
                .map(FindPartner::correspondent);
    }

    /// All whose record the account may read again (R12.1), the one that it writes for first: a rejection or a
    /// departure takes nobody's letters away.
    public List<ResellerId> readable(AccountId account, Optional<ResellerId> named) {
        var current = named.or(() -> resellers.of(account));
        return Stream.concat(current.stream(), resellers.everOf(account).stream())
                .distinct()
                .toList();
    }

    public Optional<Correspondent> of(ResellerId reseller) {
        return resellers.find(reseller).map(FindPartner::correspondent);
    }

    private static Correspondent correspondent(Reseller reseller) {
        var dossier = reseller.dossier();
        return new Correspondent(
                dossier.id(), dossier.person().email(), true, dossier.person().language());
    }
}
