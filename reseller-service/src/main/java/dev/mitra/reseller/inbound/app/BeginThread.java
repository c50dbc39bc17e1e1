package dev.mitra.reseller.inbound.app;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.conversation.Conversation;
import dev.mitra.reseller.conversation.Correspondent;
import dev.mitra.reseller.conversation.Mailroom;
import dev.mitra.reseller.conversation.NewMessage;
import dev.mitra.reseller.conversation.Opening;
import dev.mitra.reseller.conversation.ThreadId;
import dev.mitra.reseller.conversation.Topic;
import dev.mitra.reseller.conversation.app.FindPartner;
import dev.mitra.reseller.conversation.app.OpenThread;
import dev.mitra.reseller.enquiry.app.OpenEnquiry;
import dev.mitra.reseller.inbound.InboundMail.Outcome;
import dev.mitra.reseller.inbound.ReceivedMail;
import dev.mitra.reseller.opportunity.app.RegisterByMail;
import dev.mitra.reseller.reseller.Reseller;
import dev.mitra.reseller.reseller.Resellers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Begins a thread with a mail that belongs to none. A proven stranger is told how to join (R2.4); one
/// that nobody can vouch for is kept and marked, and gets no answer: it would go to whom the sender
/// pretends to be.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class BeginThread {

    private final OpenThread open;
    private final FindPartner partners;
    private final Resellers resellers;
    private final InviteStranger invite;
    private final OpenEnquiry enquiry;
    private final RegisterByMail offers;
    private final LeftOut leftOut;
    private final Mailroom mailroom;

    BeginThread(
            OpenThread open,
            FindPartner partners,
            Resellers resellers,
            InviteStranger invite,
            OpenEnquiry enquiry,
            RegisterByMail offers,
            LeftOut leftOut,
            Mailroom mailroom) {
        this.open = open;
        this.partners = partners;
        this.resellers = resellers;
        this.invite = invite;
        this.enquiry = enquiry;
        this.offers = offers;
        this.leftOut = leftOut;
        this.mailroom = mailroom;
    }

    Routed begin(ReceivedMail mail, NewMessage message) {
        var from = mail.from();
        if (from == null) {
            return Routed.quietly(Outcome.KEPT, null);
        }
        var routed = mail.authentic() ? proven(from, mail, message) : kept(from, mail, message);
        if (routed.thread() != null) {
            leftOut.note(routed.thread(), mail);
        }
        return routed;
    }

    private Routed proven(EmailAddress from, ReceivedMail mail, NewMessage message) {
        return resellers
                .ofMailbox(from)
                .map(reseller -> ofPartner(from, reseller, mail, message))
                .orElseGet(() -> ofStranger(from, mail, message));
    }

    private Routed ofPartner(EmailAddress from, ResellerId reseller, ReceivedMail mail, NewMessage message) {
        var partner = partners.of(reseller).orElseThrow();
        var topic = mailroom.topicOf(mail.recipients());
        boolean applies = topic == Topic.OTHER
                && resellers
                        .find(reseller)
                        .filter(Reseller.Applicant.class::isInstance)
                        .isPresent();
        var opening = Opening.of(applies ? Topic.APPLICATION : topic, mail.subject());
        var routed = opened(from, partner, opening, message);
        return topic == Topic.OPPORTUNITY && routed.thread() != null
                ? offered(from, routed.thread(), reseller, mail)
                : routed;
    }

    private Routed offered(EmailAddress from, ThreadId thread, ResellerId reseller, ReceivedMail mail) {
        boolean answered = offers.first(thread, reseller, mail.text().own(), invite.isSilent(from));
        return new Routed(Outcome.NEW_THREAD, thread, answered);
    }

    /// Support and calls are answered to everybody alike; any other mail of somebody unknown begins an
    /// application.
    private Routed ofStranger(EmailAddress from, ReceivedMail mail, NewMessage message) {
        var stranger = new Correspondent(null, from, true, mail.language());
        var topic = mailroom.topicOf(mail.recipients());
        if (isAnsweredAtOnce(topic)) {
            return opened(from, stranger, Opening.of(topic, mail.subject()), message);
        }
        var thread = open.quietly(stranger, Opening.of(Topic.APPLICATION, mail.subject()), message);
        enquiry.open(thread);
        boolean answered = invite.invite(thread, from);
        return new Routed(answered ? Outcome.SIGN_UP : Outcome.NEW_THREAD, thread.id(), answered);
    }

    private static boolean isAnsweredAtOnce(Topic topic) {
        return topic == Topic.SUPPORT || topic == Topic.CALL;
    }

    private Routed opened(EmailAddress from, Correspondent partner, Opening opening, NewMessage message) {
        if (isAnsweredAtOnce(opening.topic()) && invite.isSilent(from)) {
            return Routed.quietly(
                    Outcome.NEW_THREAD, open.quietly(partner, opening, message).id());
        }
        var thread = open.open(partner, opening, message);
        return switch (thread.topic()) {
            case SUPPORT -> new Routed(Outcome.FORUM, thread.id(), true);
            case CALL -> new Routed(Outcome.POLICY, thread.id(), true);
            default -> Routed.quietly(Outcome.NEW_THREAD, thread.id());
        };
    }

    private Routed kept(EmailAddress from, ReceivedMail mail, NewMessage message) {
        var nobody = new Correspondent(null, from, false, mail.language());
        Conversation thread = open.quietly(nobody, Opening.of(Topic.OTHER, mail.subject()), message);
        return Routed.quietly(Outcome.KEPT, thread.id());
    }
}
