package dev.mitra.license.bulk.app;

import dev.mitra.license.bulk.Batch;
import dev.mitra.license.bulk.Outcome;
import dev.mitra.license.bulk.Refusal;
import dev.mitra.license.bulk.Row;
import dev.mitra.license.bulk.Wish;
import dev.mitra.messaging.AuditTrail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Issues a table of licences. Rows stand alone: what is wrong with one keeps no other back, and after a crash
/// the same table is sent again. There is no transaction around them.
@ApplicationScoped
public class IssueInBulk {

    private final IssueRow issueRow;
    private final AuditTrail audit;

    IssueInBulk(IssueRow issueRow, AuditTrail audit) {
        this.issueRow = issueRow;
        this.audit = audit;
    }

    /// @return one outcome for each row, in their order
    public List<Outcome> issue(List<Row> rows, Batch batch) {
        var seen = new HashSet<Wish>();
        var outcomes =
                rows.stream().map(row -> outcome(row.wish(), seen, batch)).toList();
        if (!batch.isDry()) {
            QuarkusTransaction.requiringNew().run(() -> record(batch, outcomes));
        }
        return outcomes;
    }

    // twice in one table is a slip of whoever made it; the dry run says so too
    private Outcome outcome(Wish wish, Set<Wish> seen, Batch batch) {
        boolean isNew = wish instanceof Wish.Unreadable || seen.add(wish);
        return isNew ? issueRow.issue(wish, batch) : Outcome.Refused.because(Refusal.REPEATED_ROW);
    }

    private void record(Batch batch, List<Outcome> outcomes) {
        var issued = outcomes.stream().filter(Outcome.Issued.class::isInstance).count();
        audit.record(
                batch.actor(),
                "LicensesIssuedInBulk",
                outcomes.size() + " rows",
                null,
                issued + " issued: " + batch.reason());
    }
}
