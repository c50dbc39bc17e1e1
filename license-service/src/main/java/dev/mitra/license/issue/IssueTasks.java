package dev.mitra.license.issue;

import dev.mitra.kernel.OrderId;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/// The queue of the signing worker.
public interface IssueTasks {

    /// Queues each order once.
    ///
    /// @param tasks their attempts do not count
    void add(List<IssueTask> tasks);

    void remove(Collection<OrderId> orders);

    /// Takes the oldest tasks for that long; other workers pass them over. By the database's clock.
    List<IssueTask> claim(int most, Duration lease);

    /// Gives a task back, to be claimed again after a pause.
    void putBack(OrderId order, Duration pause);

    /// Notes that staff are told of this task.
    ///
    /// @return false when they were told before
    boolean tell(OrderId order);

    /// Tasks that staff were not told of: the others wait for staff.
    long waiting();
}
