package dev.mitra.reseller.standing.reads;

import dev.mitra.kernel.ResellerId;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import dev.mitra.reseller.standing.Arrears;
import dev.mitra.reseller.standing.app.NoteArrears;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Nothing is overdue any more (R7.7).
@ApplicationScoped
@EventType(name = "ArrearsCleared", topic = "mitra.receivables")
class ArrearsClearedReader implements EventReader<ArrearsClearedReader.ArrearsCleared> {

    private final NoteArrears noteArrears;

    ArrearsClearedReader(NoteArrears noteArrears) {
        this.noteArrears = noteArrears;
    }

    record ArrearsCleared(UUID resellerId, long version) {}

    @Override
    public void read(ArrearsCleared event) {
        noteArrears.note(new ResellerId(event.resellerId()), new Arrears.Cleared(event.version()));
    }
}
