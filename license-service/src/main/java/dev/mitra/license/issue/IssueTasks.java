package dev.mitra.license.issue;

import dev.mitra.kernel.OrderId;
import java.time.Duration;
import java.util.List;

/// The queue of the signing worker.
public interface IssueTasks {

    /// Queues the order once, with the message that is being read as its cause.
    void add(OrderId order);

    void remove(OrderId order);

    /// Takes the oldest tasks for that long; other workers pass them over. By the database's clock.
    List<IssueTask> claim(int most, Duration lease);

    /// Gives a task back, to be claimed again after a pause.
    void putBack(OrderId order, Duration pause);

    /// Tasks that were tried fewer times than this: others wait for staff.
    long waiting(int attempts);
}
