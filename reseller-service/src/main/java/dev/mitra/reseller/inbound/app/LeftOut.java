package dev.mitra.reseller.inbound.app;

import dev.mitra.reseller.conversation.ThreadId;
import dev.mitra.reseller.conversation.app.KeepNotes;
import dev.mitra.reseller.inbound.ReceivedMail;
import jakarta.enterprise.context.ApplicationScoped;

/// Tells staff which files of a mail are not in its thread.
@ApplicationScoped
class LeftOut {

    private final KeepNotes notes;

    LeftOut(KeepNotes notes) {
        this.notes = notes;
    }

    void note(ThreadId thread, ReceivedMail mail) {
        if (!mail.leftOut().isEmpty()) {
            notes.write(thread, null, "Files that stayed in the mail:\n" + String.join("\n", mail.leftOut()));
        }
    }
}
