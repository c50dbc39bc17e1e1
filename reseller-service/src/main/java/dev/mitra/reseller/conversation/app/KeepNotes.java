package dev.mitra.reseller.conversation.app;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.reseller.conversation.Consultation;
import dev.mitra.reseller.conversation.ConsultationId;
import dev.mitra.reseller.conversation.InternalFile;
import dev.mitra.reseller.conversation.Note;
import dev.mitra.reseller.conversation.NoteId;
import dev.mitra.reseller.conversation.ThreadId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Notes of staff for staff, and what other units were asked (R12.2).
@ApplicationScoped
@Transactional
public class KeepNotes {

    private final InternalFile file;
    private final BusinessClock clock;

    KeepNotes(InternalFile file, BusinessClock clock) {
        this.file = file;
        this.clock = clock;
    }

    /// @param author null for what came by mail
    public Note write(ThreadId thread, @Nullable AccountId author, String text) {
        var note = new Note(NoteId.random(), thread, author, text, clock.now());
        file.add(note);
        return note;
    }

    public List<Note> notes(ThreadId thread, @Nullable NoteId after, int limit) {
        return file.notes(thread, after, limit);
    }

    public List<Consultation> consultations(ThreadId thread, @Nullable ConsultationId after, int limit) {
        return file.consultations(thread, after, limit);
    }
}
