package dev.mitra.reseller.conversation.app;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.reseller.conversation.Consultation;
import dev.mitra.reseller.conversation.Desk;
import dev.mitra.reseller.conversation.InternalFile;
import dev.mitra.reseller.conversation.ReplyToken;
import dev.mitra.reseller.conversation.ThreadId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Takes down what a unit answers by mail (R12.2): the first proven mail of its domain is the answer, anything else
/// that comes to the same address is a note.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HearUnit {

    private final InternalFile file;
    private final ConsultUnit consult;
    private final KeepNotes notes;
    private final Desk desk;

    HearUnit(InternalFile file, ConsultUnit consult, KeepNotes notes, Desk desk) {
        this.file = file;
        this.consult = consult;
        this.notes = notes;
        this.desk = desk;
    }

    /// The thread that was asked about; empty when the address is of no consultation.
    ///
    /// @param proven who sent it, null when nobody knows
    public Optional<ThreadId> hear(ReplyToken token, @Nullable EmailAddress proven, String text) {
        return file.byToken(token).flatMap(file::lock).map(consultation -> {
            var thread = consultation.thread();
            boolean first = isOfUnit(consultation, proven)
                    && consult.answer(thread, consultation.id(), text)
                            .filter(ConsultUnit.Answered.class::isInstance)
                            .isPresent();
            if (!first) {
                var sender = proven == null ? "an unproven sender" : proven.canonical();
                notes.write(thread, null, "Mail from %s to %s:\n\n%s".formatted(sender, consultation.unit(), text));
            }
            return thread;
        });
    }

    private boolean isOfUnit(Consultation consultation, @Nullable EmailAddress proven) {
        return proven != null
                && desk.unit(consultation.unit())
                        .filter(unit -> unit.mailbox().domain().equals(proven.domain()))
                        .isPresent();
    }
}
