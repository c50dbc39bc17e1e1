package dev.mitra.reseller.inbound.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.reseller.conversation.Author;
import dev.mitra.reseller.conversation.Conversation;
import dev.mitra.reseller.conversation.Conversations;
import dev.mitra.reseller.conversation.Correspondent;
import dev.mitra.reseller.conversation.NewMessage;
import dev.mitra.reseller.conversation.State;
import dev.mitra.reseller.conversation.ThreadId;
import dev.mitra.reseller.conversation.Topic;
import dev.mitra.reseller.conversation.app.TellPartner;
import dev.mitra.reseller.conversation.app.WriteMessage;
import dev.mitra.reseller.inbound.InboundMail.Outcome;
import dev.mitra.reseller.inbound.ReceivedMail;
import dev.mitra.reseller.notice.Notice;
import dev.mitra.reseller.opportunity.app.RegisterByMail;
import dev.mitra.reseller.reseller.Resellers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Puts a mail into a thread that is there. In one that went to the forum or was answered with the policy
/// the answer is given again.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JoinThread {

    private final Conversations conversations;
    private final WriteMessage write;
    private final TellPartner tell;
    private final LeftOut leftOut;
    private final AnswerLimit limit;
    private final RegisterByMail offers;
    private final Resellers resellers;
    private final BusinessClock clock;

    JoinThread(
            Conversations conversations,
            WriteMessage write,
            TellPartner tell,
            LeftOut leftOut,
            AnswerLimit limit,
            RegisterByMail offers,
            Resellers resellers,
            BusinessClock clock) {
        this.conversations = conversations;
        this.write = write;
        this.tell = tell;
        this.leftOut = leftOut;
        this.limit = limit;
        this.offers = offers;
        this.resellers = resellers;
        this.clock = clock;
    }

    Routed join(ThreadId id, ReceivedMail mail, NewMessage message) {
        var partner = conversations.find(id).orElseThrow().partner();
        var from = mail.from();
        boolean verified = from != null && mail.authentic() && isPartner(partner, from);
        var marked = new NewMessage(
                new Author(Author.Side.PARTNER, null, from, verified),
                message.body(),
                message.quoted(),
                message.mailId(),
                message.files());
        var thread = write.quietly(id, marked).orElseThrow();
        leftOut.note(id, mail);
        return from != null && verified
                ? answered(thread, mail, !limit.allows(from))
                : Routed.quietly(Outcome.THREAD, id);
    }

    /// Whether the mailbox is the one that sales writes to, or the account's.
    boolean isPartner(Correspondent partner, EmailAddress sender) {
        return partner.email().equals(sender)
                || resellers.ofMailbox(sender).filter(partner::is).isPresent();
    }

    private Routed answered(Conversation thread, ReceivedMail mail, boolean silent) {
        if (!(thread.state() instanceof State.Closed(var why))) {
            var partner = thread.partner().reseller();
            boolean told = thread.topic() == Topic.OPPORTUNITY
                    && partner != null
                    && offers.later(thread.id(), partner, mail.text().own(), silent);
            return new Routed(Outcome.THREAD, thread.id(), told);
        }
        if (silent) {
            return Routed.quietly(Outcome.THREAD, thread.id());
        }
        boolean forum = why == State.Closing.SUPPORT;
        tell.answer(forum ? Notice.Kind.SUPPORT_IN_FORUM : Notice.Kind.CALLS_BY_POLICY, thread, clock.now());
        return new Routed(forum ? Outcome.FORUM : Outcome.POLICY, thread.id(), true);
    }
}
