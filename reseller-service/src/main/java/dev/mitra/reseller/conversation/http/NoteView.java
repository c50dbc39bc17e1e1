package dev.mitra.reseller.conversation.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mitra.kernel.AccountId;
import dev.mitra.reseller.conversation.Note;
import dev.mitra.reseller.conversation.NoteId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An internal note.
///
/// @param author absent for what came by mail by itself, a bounce for example
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NoteView(NoteId id, @Nullable AccountId author, String text, Instant writtenAt) {

    static NoteView of(Note note) {
        return new NoteView(note.id(), note.author(), note.body(), note.at());
    }
}
