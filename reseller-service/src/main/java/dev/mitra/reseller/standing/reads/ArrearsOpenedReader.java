package dev.mitra.reseller.standing.reads;

import dev.mitra.kernel.ResellerId;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import dev.mitra.reseller.standing.Arrears;
import dev.mitra.reseller.standing.app.NoteArrears;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Something is overdue (R7.7).
@ApplicationScoped
@EventType(name = "ArrearsOpened", topic = "mitra.receivables")
class ArrearsOpenedReader implements EventReader<ArrearsOpenedReader.ArrearsOpened> {

    private final NoteArrears noteArrears;

    ArrearsOpenedReader(NoteArrears noteArrears) {
        this.noteArrears = noteArrears;
    }

    record ArrearsOpened(UUID resellerId, LocalDate oldestDueOn, List<String> invoiceNumbers, long version) {}

    @Override
    public void read(ArrearsOpened event) {
        noteArrears.note(
                new ResellerId(event.resellerId()),
                new Arrears.Open(event.version(), event.oldestDueOn(), event.invoiceNumbers()));
    }
}
