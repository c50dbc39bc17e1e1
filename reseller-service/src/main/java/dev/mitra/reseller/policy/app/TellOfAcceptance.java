package dev.mitra.reseller.policy.app;

import dev.mitra.reseller.notice.Notice;
import dev.mitra.reseller.notice.app.SendNotice;
import dev.mitra.reseller.policy.Acceptance;
import dev.mitra.reseller.reseller.Dossier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/// Mails the reseller what it has agreed to, and where the evidence lies (R9.1).
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TellOfAcceptance {

    private final SendNotice notices;

    TellOfAcceptance(SendNotice notices) {
        this.notices = notices;
    }

    void accepted(Dossier dossier, Acceptance acceptance) {
        var order = acceptance.order();
        notices.send(new Notice(
                Notice.Kind.POLICY_ACCEPTED,
                dossier.person(),
                dossier.id().value(),
                acceptance.policyVersion(),
                Map.of(
                        "company", dossier.profile().legalName(),
                        "version", acceptance.policyVersion(),
                        "sha256", acceptance.sha256(),
                        "byOrder", order != null,
                        "order", order == null ? "" : order.number())));
    }
}
