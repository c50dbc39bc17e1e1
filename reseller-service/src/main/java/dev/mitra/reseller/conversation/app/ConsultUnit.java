package dev.mitra.reseller.conversation.app;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.messaging.Mail;
import dev.mitra.reseller.conversation.Consultation;
import dev.mitra.reseller.conversation.ConsultationId;
import dev.mitra.reseller.conversation.InternalFile;
import dev.mitra.reseller.conversation.Mailroom;
import dev.mitra.reseller.conversation.ThreadId;
import dev.mitra.reseller.conversation.Unit;
import dev.mitra.reseller.notice.Notice;
import dev.mitra.reseller.notice.Reader;
import dev.mitra.reseller.notice.app.SendNotice;
import dev.mitra.reseller.programme.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Asks another unit by mail and takes its answer, by mail or from staff (R12.2). The mail to the unit starts a
/// thread of its own: it has no header in common with the partner's mails.
@ApplicationScoped
@Transactional
public class ConsultUnit {

    private final InternalFile file;
    private final SendNotice notices;
    private final Mailroom mailroom;
    private final BusinessClock clock;

    ConsultUnit(InternalFile file, SendNotice notices, Mailroom mailroom, BusinessClock clock) {
        this.file = file;
        this.notices = notices;
        this.mailroom = mailroom;
        this.clock = clock;
    }

    public Consultation ask(ThreadId thread, Unit unit, String question, AccountId by) {
        var consultation = Consultation.asked(thread, unit, question, by, clock.now());
        file.add(consultation);
        var id = consultation.id().value();
        var facts = Map.<String, Object>of("thread", thread.external(), "text", question);
        notices.send(
                new Notice(Notice.Kind.CONSULTATION, new Reader(unit.mailbox(), Language.EN), id, "", facts),
                new Mail.Place(mailroom.mailId(id), mailroom.addressOf(consultation.replyToken()), List.of()));
        return consultation;
    }

    /// What became of an answer.
    public sealed interface Outcome {}

    public record Answered(Consultation consultation) implements Outcome {}

    public record WasAnswered() implements Outcome {}

    /// Empty when this thread has no such consultation.
    public Optional<Outcome> answer(ThreadId thread, ConsultationId id, String text) {
        return file.lock(id)
                .filter(consultation -> consultation.thread().equals(thread))
                .map(consultation -> answer(consultation, text));
    }

    private Outcome answer(Consultation consultation, String text) {
        return consultation
                .answer(text, clock.now())
                .<Outcome>map(answered -> {
                    file.save(answered);
                    return new Answered(answered);
                })
                .orElseGet(WasAnswered::new);
    }
}
