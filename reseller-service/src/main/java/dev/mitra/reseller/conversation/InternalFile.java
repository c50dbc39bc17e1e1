package dev.mitra.reseller.conversation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What staff keep beside a thread: notes and consultations (R12.2). Nothing that a partner or its mails see is
/// made from it.
public interface InternalFile {

    void add(Note note);

    /// Oldest first.
    List<Note> notes(ThreadId thread, @Nullable NoteId after, int limit);

    void add(Consultation consultation);

    void save(Consultation consultation);

    /// Waits until nobody else changes it.
    Optional<Consultation> lock(ConsultationId id);

    Optional<ConsultationId> byToken(ReplyToken token);

    /// Oldest first.
    List<Consultation> consultations(ThreadId thread, @Nullable ConsultationId after, int limit);
}
