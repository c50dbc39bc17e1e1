package dev.mitra.reseller.opportunity;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.conversation.ReplyToken;
import dev.mitra.reseller.conversation.ThreadId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All opportunities.
public interface Opportunities {

    void add(Opportunity opportunity);

    void save(Opportunity opportunity);

    Optional<Opportunity> find(OpportunityId id);

    /// Whose it is; it never changes hands.
    Optional<ResellerId> partnerOf(OpportunityId id);

    /// Waits until nobody else changes it.
    Optional<Opportunity> lock(OpportunityId id);

    /// The one that is written about in this thread.
    Optional<OpportunityId> ofThread(ThreadId thread);

    /// The one whose customer got this in a link.
    Optional<OpportunityId> byToken(ReplyToken token);

    /// Keeps a customer and product for a partner, unless another one has them. What the partner has already
    /// stays its first opportunity's, and ends when it would have ended.
    ///
    /// @return whether they are the partner's
    boolean claim(Protection.Claim claim, ResellerId partner, OpportunityId opportunity, Instant now);

    /// Remembers that this mailbox does not want to be asked.
    void noteUnwilling(EmailAddress contact);

    boolean isUnwilling(EmailAddress contact);

    /// Ends what this opportunity keeps.
    void release(OpportunityId opportunity);

    /// Ends everything that a partner keeps.
    void releaseAll(ResellerId partner);

    /// Newest first.
    ///
    /// @param reseller whose, null for everybody's
    /// @param before where the page before ended, null for the first page
    List<Opportunity> list(
            @Nullable ResellerId reseller,
            Opportunity.@Nullable Status status,
            @Nullable OpportunityId before,
            int limit);
}
