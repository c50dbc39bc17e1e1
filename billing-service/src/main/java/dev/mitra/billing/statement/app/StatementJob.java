package dev.mitra.billing.statement.app;

import dev.mitra.messaging.Job;
import dev.mitra.messaging.JobPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import org.jboss.logging.Logger;

/// On day 1 of every month in the vendor's zone, as of the end of the month before. A reseller that fails stops none of
/// those after it; the run fails at its end then, and makes what is missing when it is tried again.
@ApplicationScoped
class StatementJob implements Job {

    private static final Logger LOG = Logger.getLogger(StatementJob.class);

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
        RuntimeException failure = null;
        for (var reseller : issueStatement.recipients(month)) {
            try {
                issueStatement.issue(reseller, month, known.instant());
            } catch (RuntimeException failed) {
                LOG.warnf(failed, "no statement of %s for reseller %s", month, reseller.external());
                failure = failed;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
