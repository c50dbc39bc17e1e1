package dev.mitra.account.membership;

import dev.mitra.account.proof.ProofToken;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.OrganisationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// All invitations. Open is what is neither closed nor expired.
public interface Invitations {

    void add(Invitation invitation, ProofToken token);

    /// The open invitation of this token; nothing is changed.
    Optional<Invitation> peek(ProofToken token, Instant now);

    /// Closes an open one: of two who try at once, one gets true.
    boolean close(InvitationId id, OrganisationId organisation, Instant now);

    /// Closes all that this address has from the organisation, so that the newest link is the only one.
    void closeAll(OrganisationId organisation, EmailAddress email, Instant now);

    /// Closes all that an organisation has sent, since it is no more.
    void closeAll(OrganisationId organisation, Instant now);

    List<Invitation> open(OrganisationId organisation, Instant now);

    /// How many the organisation has sent since then, open or not.
    long sentSince(OrganisationId organisation, Instant since);

    /// Closes all to this address and replaces the address: its reader asked to be forgotten.
    void forgetAddress(EmailAddress email, Instant now);

    /// Deletes those that expired before then.
    void forgetExpired(Instant before);
}
