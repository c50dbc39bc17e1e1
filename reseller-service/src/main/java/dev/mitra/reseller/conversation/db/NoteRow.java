package dev.mitra.reseller.conversation.db;

import dev.mitra.kernel.AccountId;
import dev.mitra.reseller.conversation.Note;
import dev.mitra.reseller.conversation.NoteId;
import dev.mitra.reseller.conversation.ThreadId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// An internal note as a row; written once.
@Entity
@Immutable
@Table(name = "note")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class NoteRow {

    @Id
    UUID id;

    UUID threadId;

    @Nullable
    UUID author;

    String body;
    Instant writtenAt;

    static NoteRow of(Note note) {
        var row = new NoteRow();
        row.id = note.id().value();
        row.threadId = note.thread().value();
        row.author = note.author() == null ? null : note.author().value();
        row.body = note.body();
        row.writtenAt = note.at();
        return row;
    }

    Note toNote() {
        return new Note(
                new NoteId(id), new ThreadId(threadId), author == null ? null : new AccountId(author), body, writtenAt);
    }
}
