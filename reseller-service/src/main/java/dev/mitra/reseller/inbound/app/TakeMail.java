package dev.mitra.reseller.inbound.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.reseller.conversation.Conversations;
import dev.mitra.reseller.conversation.Mailroom;
import dev.mitra.reseller.inbound.Fingerprint;
import dev.mitra.reseller.inbound.InboundMail;
import dev.mitra.reseller.inbound.InboundMailId;
import dev.mitra.reseller.inbound.InboundMails;
import dev.mitra.reseller.inbound.ReceivedMail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/// Takes a mail in, once, however often it is handed over. Every mail is kept as it came.
@ApplicationScoped
@Transactional
public class TakeMail {

    private final ReadMail readMail;
    private final RouteMail route;
    private final InboundMails mails;
    private final Conversations conversations;
    private final Mailroom mailroom;
    private final BusinessClock clock;

    TakeMail(
            ReadMail readMail,
            RouteMail route,
            InboundMails mails,
            Conversations conversations,
            Mailroom mailroom,
            BusinessClock clock) {
        this.readMail = readMail;
        this.route = route;
        this.mails = mails;
        this.conversations = conversations;
        this.mailroom = mailroom;
        this.clock = clock;
    }

    /// What became of it, now or when it came first.
    public InboundMail take(byte[] raw) {
        var sha256 = Fingerprint.of(raw);
        var domain = mailroom.inbox().domain();
        var mail = readMail.read(raw, sha256, domain);
        var fingerprint = Fingerprint.of(mail);
        mails.lock(mail.mailId());
        var before = mails.byMailId(mail.mailId());
        if (before.filter(known -> known.isAgain(sha256, fingerprint)).isPresent()) {
            return before.get();
        }
        // another mail under the same name, or the name of one of ours: two different mails are never one
        return before.isEmpty() && conversations.byMails(List.of(mail.mailId())).isEmpty()
                ? keep(mail, mail.mailId(), fingerprint, sha256, raw)
                : again(mail, "<" + fingerprint + "@unnamed." + domain + ">", fingerprint, sha256, raw);
    }

    private InboundMail again(ReceivedMail mail, String ownName, String fingerprint, String sha256, byte[] raw) {
        return mails.byMailId(ownName).orElseGet(() -> keep(mail, ownName, fingerprint, sha256, raw));
    }

    private InboundMail keep(ReceivedMail mail, String mailId, String fingerprint, String sha256, byte[] raw) {
        var place = route.route(mail, mailId);
        var kept = new InboundMail(
                InboundMailId.random(),
                mailId,
                sha256,
                fingerprint,
                mail.from(),
                mail.authentic(),
                mail.subject(),
                place.outcome(),
                place.thread(),
                place.answered(),
                clock.now());
        mails.add(kept, raw);
        return kept;
    }
}
