package dev.mitra.license.issue.app;

import dev.mitra.license.issue.IssueTasks;
import dev.mitra.license.issue.SignedLicense;
import dev.mitra.messaging.MessageContext;
import dev.mitra.messaging.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jboss.logging.Logger;

/// Signs the licences of due orders outside of any transaction and stores each order in one commit. It may
/// die at any point: nothing is stored by halves, and the order is claimed again.
@ApplicationScoped
public class IssueWorker implements Worker {

    static final String NAME = "issue-licenses";

    private static final Logger LOG = Logger.getLogger(IssueWorker.class);
    private static final int BATCH = 20;

    private final ClaimIssueTasks claimTasks;
    private final SignLicense signLicense;
    private final StoreIssued storeIssued;
    private final ReportFailedIssue reportFailed;
    private final IssueTasks tasks;

    public IssueWorker(
            ClaimIssueTasks claimTasks,
            SignLicense signLicense,
            StoreIssued storeIssued,
            ReportFailedIssue reportFailed,
            IssueTasks tasks) {
        this.claimTasks = claimTasks;
        this.signLicense = signLicense;
        this.storeIssued = storeIssued;
        this.reportFailed = reportFailed;
        this.tasks = tasks;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean workOnce() {
        var claimed = claimTasks.claim(BATCH);
        claimed.forEach(this::issueAsCaused);
        return !claimed.isEmpty();
    }

    /// Orders that wait for staff are not waited for.
    @Override
    @Transactional
    public long waiting() {
        return tasks.waiting(ReportFailedIssue.TOLD_AFTER);
    }

    private void issueAsCaused(ClaimIssueTasks.Claimed claimed) {
        MessageContext cause = claimed.task().cause();
        if (cause == null) {
            issue(claimed);
        } else {
            cause.run(() -> issue(claimed));
        }
    }

    // Whatever fails for one order, a key or the database, the others go on and this one is tried again.
    private void issue(ClaimIssueTasks.Claimed claimed) {
        var order = claimed.task().order();
        try {
            List<SignedLicense> files =
                    claimed.drafts().stream().map(signLicense::sign).toList();
            storeIssued.store(order, files);
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "licences of %s were not issued", order.external());
            reportFailed.failed(order, claimed.task().attempts(), String.valueOf(failure.getMessage()));
        }
    }
}
