package dev.mitra.reseller.conversation.app;

import dev.mitra.reseller.conversation.Conversations;
import dev.mitra.reseller.conversation.Correspondent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Gives an applicant what its mailbox wrote before it applied (R2.4). The mailbox is the account's verified one, and
/// only mails whose sender was found authentic wait under a mailbox.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ClaimThreads {

    private final Conversations conversations;

    ClaimThreads(Conversations conversations) {
        this.conversations = conversations;
    }

    public void claim(Correspondent applicant) {
        conversations
                .unclaimed(applicant.email())
                .forEach(id ->
                        conversations.lock(id).ifPresent(thread -> conversations.save(thread.claimedBy(applicant))));
    }
}
