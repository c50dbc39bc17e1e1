package dev.mitra.reseller.inbound.app;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.PlainText;
import dev.mitra.reseller.conversation.Author;
import dev.mitra.reseller.conversation.Conversation;
import dev.mitra.reseller.conversation.Conversations;
import dev.mitra.reseller.conversation.Mailroom;
import dev.mitra.reseller.conversation.NewMessage;
import dev.mitra.reseller.conversation.Subject;
import dev.mitra.reseller.conversation.ThreadId;
import dev.mitra.reseller.conversation.app.HearUnit;
import dev.mitra.reseller.conversation.app.KeepNotes;
import dev.mitra.reseller.inbound.InboundMail.Outcome;
import dev.mitra.reseller.inbound.Nature;
import dev.mitra.reseller.inbound.ReceivedMail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds where a mail belongs: by the unguessable address that it was sent to, then by what it refers to, then by its
/// proven sender. From alone proves nothing.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RouteMail {

    /// The whole mail stays with the inbound mails.
    private static final int LONGEST_REPORT = 4000;

    private final Conversations conversations;
    private final JoinThread join;
    private final BeginThread begin;
    private final HearUnit units;
    private final KeepNotes notes;
    private final Mailroom mailroom;

    RouteMail(
            Conversations conversations,
            JoinThread join,
            BeginThread begin,
            HearUnit units,
            KeepNotes notes,
            Mailroom mailroom) {
        this.conversations = conversations;
        this.join = join;
        this.begin = begin;
        this.units = units;
        this.notes = notes;
        this.mailroom = mailroom;
    }

    Routed route(ReceivedMail mail, String mailId) {
        var from = mail.from();
        if (from != null && mailroom.owns(from)) {
            return Routed.quietly(Outcome.LOOP, null);
        }
        var token = mailroom.tokenIn(mail.recipients());
        var addressed = token.flatMap(conversations::byToken);
        if (mail.nature() != Nature.WRITTEN) {
            return automatic(mail, addressed.or(() -> reportedOn(mail)));
        }
        if (token.isPresent() && addressed.isEmpty()) {
            var heard = units.hear(token.get(), proven(mail), mail.text().own());
            if (heard.isPresent()) {
                return Routed.quietly(Outcome.CONSULTATION, heard.get());
            }
        }
        return addressed
                .or(() -> referredTo(mail))
                .map(thread -> join.join(thread, mail, message(mail, mailId)))
                .orElseGet(() -> begin.begin(mail, message(mail, mailId)));
    }

    /// A mail server that could not deliver has no part in the thread; a program that answers for the partner has.
    private Optional<ThreadId> reportedOn(ReceivedMail mail) {
        return mail.nature() == Nature.BOUNCE ? conversations.byMails(mail.follows()) : referredTo(mail);
    }

    /// Nobody is answered and nothing waits: staff find a note that says who sent it.
    private Routed automatic(ReceivedMail mail, Optional<ThreadId> thread) {
        var outcome = mail.nature() == Nature.BOUNCE ? Outcome.BOUNCE : Outcome.AUTOMATIC;
        thread.ifPresent(id -> notes.write(
                id,
                null,
                "%s from %s (%s): %s\n\n%s"
                        .formatted(
                                outcome == Outcome.BOUNCE
                                        ? "A mail could not be delivered, says a mail"
                                        : "An automatic reply",
                                mail.from() == null ? "nobody" : mail.from().canonical(),
                                mail.authentic() ? "proven" : "unproven",
                                Subject.of(mail.subject()).text(),
                                PlainText.first(mail.text().own(), LONGEST_REPORT))));
        return Routed.quietly(outcome, thread.orElse(null));
    }

    /// Message-IDs are no secret: only the thread's own partner gets in by one.
    private Optional<ThreadId> referredTo(ReceivedMail mail) {
        var sender = proven(mail);
        return sender == null
                ? Optional.empty()
                : conversations
                        .byMails(mail.follows())
                        .flatMap(conversations::find)
                        .filter(thread -> join.isPartner(thread.partner(), sender))
                        .map(Conversation::id);
    }

    private static @Nullable EmailAddress proven(ReceivedMail mail) {
        return mail.authentic() ? mail.from() : null;
    }

    private static NewMessage message(ReceivedMail mail, String mailId) {
        var text = mail.text();
        var author = new Author(Author.Side.PARTNER, null, mail.from(), mail.authentic());
        return new NewMessage(author, text.own().isEmpty() ? "-" : text.own(), text.quoted(), mailId, mail.files());
    }
}
