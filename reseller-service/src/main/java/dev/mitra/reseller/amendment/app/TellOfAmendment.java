package dev.mitra.reseller.amendment.app;

import dev.mitra.reseller.amendment.Amendment;
import dev.mitra.reseller.notice.Notice;
import dev.mitra.reseller.notice.app.SendNotice;
import dev.mitra.reseller.reseller.Resellers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/// Mails the reseller what was decided on its change.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TellOfAmendment {

    private final Resellers resellers;
    private final SendNotice notices;

    TellOfAmendment(Resellers resellers, SendNotice notices) {
        this.resellers = resellers;
        this.notices = notices;
    }

    void decided(Amendment amendment) {
        switch (amendment) {
            case Amendment.Accepted _ -> send(Notice.Kind.PROFILE_CHANGE_ACCEPTED, amendment, "");
            case Amendment.Refused refused -> send(Notice.Kind.PROFILE_CHANGE_REFUSED, amendment, refused.reason());
            case Amendment.Requested _, Amendment.Withdrawn _ -> {}
        }
    }

    private void send(Notice.Kind kind, Amendment amendment, String reason) {
        var wish = amendment.wish();
        var person = resellers.find(wish.reseller()).orElseThrow().dossier().person();
        notices.send(new Notice(
                kind,
                person,
                wish.id().value(),
                "",
                Map.of(
                        "company",
                        wish.profile().legalName(),
                        "country",
                        wish.profile().address().country().code(),
                        "reason",
                        reason)));
    }
}
