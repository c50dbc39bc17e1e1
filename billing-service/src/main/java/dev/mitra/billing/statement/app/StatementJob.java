package dev.mitra.billing.statement.app;

import dev.mitra.billing.reseller.app.EachReseller;
import dev.mitra.kernel.ResellerId;
import dev.mitra.messaging.Job;
import dev.mitra.messaging.JobPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;

/// On day 1 of every month in the vendor's zone, as of the end of the month before. A reseller that fails stops none of
/// those after it; the run fails at its end then, and makes what is missing when it is tried again.
@ApplicationScoped
class StatementJob implements Job {

    private final IssueStatement issueStatement;

    StatementJob(IssueStatement issueStatement) {
        this.issueStatement = issueStatement;
    }

    @Override
    public String name() {
        return "statements";
    }

    @Override
    public Calendar calendar() {
        return Calendar.MONTHLY;
    }

    @Override
    public void run(JobPeriod period) {
        var month = YearMonth.from(period.firstDay());
        var known = new KnownForGood(issueStatement::knownForGood);
        var failed =
                EachReseller.of(name(), issueStatement.recipients(month), reseller -> issue(reseller, month, known));
        if (!failed.isEmpty()) {
            throw new IllegalStateException("no statement of " + month + " for " + failed.size() + " resellers");
        }
    }

    void issue(ResellerId reseller, YearMonth month, KnownForGood known) {
        var first = known.instant();
        try {
            issueStatement.issue(reseller, month, first);
        } catch (CreditUsedMeanwhile used) {
            var now = known.now();
            if (!now.isAfter(first)) {
                // somebody still writes who began before: the run is repeated, and makes it once that has ended
                throw used;
            }
            issueStatement.issue(reseller, month, now);
        }
    }
}
