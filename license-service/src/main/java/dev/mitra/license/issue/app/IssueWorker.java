package dev.mitra.license.issue.app;

import dev.mitra.license.issue.IssueTask;
import dev.mitra.license.issue.IssueTasks;
import dev.mitra.messaging.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/// Signs the licences of due orders outside of any transaction and stores a batch of orders in one commit. It
/// may die at any point: nothing is stored by halves, and the orders are claimed again.
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
    public int workOnce() {
        var claimed = claimTasks.claim(BATCH);
        var signed = new ArrayList<StoreIssued.Signed>();
        for (var one : claimed) {
            switch (one) {
                case ClaimIssueTasks.Drafted drafted -> sign(drafted, signed);
                case ClaimIssueTasks.Refused(var task, var reason) ->
                    task.asCaused(() -> reportFailed.refused(task.order(), reason));
            }
        }
        store(signed);
        return claimed.size();
    }

    /// Orders that wait for staff are not waited for.
    @Override
    @Transactional
    public long waiting() {
        return tasks.waiting();
    }

    // Whatever fails for one order, a key for example, the others go on and this one is tried again.
    private void sign(ClaimIssueTasks.Drafted drafted, List<StoreIssued.Signed> signed) {
        try {
            signed.add(new StoreIssued.Signed(
                    drafted.task(),
                    drafted.drafts().stream().map(signLicense::sign).toList()));
        } catch (RuntimeException failure) {
            failed(drafted.task(), failure);
        }
    }

    // Together; one by one when that fails, so that an order harms no other.
    private void store(List<StoreIssued.Signed> signed) {
        try {
            storeIssued.store(signed);
        } catch (RuntimeException together) {
            LOG.warnf("%d orders are stored one by one: %s", signed.size(), together.getMessage());
            signed.forEach(this::storeAlone);
        }
    }

    private void storeAlone(StoreIssued.Signed signed) {
        try {
            storeIssued.store(List.of(signed));
        } catch (RuntimeException failure) {
            failed(signed.task(), failure);
        }
    }

    private void failed(IssueTask task, RuntimeException failure) {
        LOG.errorf(failure, "licences of %s were not issued", task.order().external());
        task.asCaused(() -> reportFailed.failed(task.order(), task.attempts(), String.valueOf(failure.getMessage())));
    }
}
