package dev.mitra.billing.statement.app;

import dev.mitra.messaging.Job;
import dev.mitra.messaging.JobPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;

/// On day 1 of every month in the vendor's zone, as of the end of the month before.
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
        issueStatement.recipients(month).forEach(reseller -> issueStatement.issue(reseller, month));
    }
}
