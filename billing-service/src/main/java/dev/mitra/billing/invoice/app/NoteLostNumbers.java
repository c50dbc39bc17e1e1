package dev.mitra.billing.invoice.app;

import dev.mitra.billing.invoice.DocumentNumber;
import dev.mitra.billing.invoice.LostNumber;
import dev.mitra.billing.invoice.LostNumbers;
import dev.mitra.messaging.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/// After a restore: the counter was set past the numbers that others had heard of, and for each whose document did not
/// come back somebody notes why it is missing. All that are named, or none.
@ApplicationScoped
public class NoteLostNumbers {

    /// What became of the wish.
    public sealed interface Noting {

        /// They are noted, now or before.
        record Noted(int added) implements Noting {}

        /// Documents have these.
        record Taken(List<DocumentNumber> numbers) implements Noting {}

        /// Nobody can have had these: the counter has yet to come to them.
        record Ahead(List<DocumentNumber> numbers) implements Noting {}
    }

    private final LostNumbers lost;
    private final AuditTrail audit;

    NoteLostNumbers(LostNumbers lost, AuditTrail audit) {
        this.lost = lost;
        this.audit = audit;
    }

    /// A number and its document are committed together, so one that the counter has passed gets none any more.
    @Transactional
    public Noting note(List<DocumentNumber> numbers, String reason, String by) {
        var ahead = lost.ahead(numbers);
        if (!ahead.isEmpty()) {
            return new Noting.Ahead(ahead);
        }
        var taken = lost.taken(numbers);
        if (!taken.isEmpty()) {
            return new Noting.Taken(taken);
        }
        var added = lost.add(numbers, reason, by);
        added.forEach(number -> audit.record(by, "NumberNotedAsLost", number.toString(), null, reason));
        return new Noting.Noted(added.size());
    }

    @Transactional
    public List<LostNumber> newest(int limit) {
        return lost.newest(limit);
    }
}
