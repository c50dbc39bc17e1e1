package dev.mitra.stack.prove.fuzz;

import java.util.Map;
import java.util.TreeMap;

/// How many requests were sent and what was answered, by the first digit of the status.
final class Tally {

    private final Map<String, Integer> answers = new TreeMap<>();
    private int sent;
    private int leftOut;
    private int reached;

    void count(Call call, Call.Answer answer) {
        sent++;
        answers.merge(answer.status() / 100 + "xx", 1, Integer::sum);
        if (call.isGood() && !call.hopeless() && answer.status() < 400) {
            reached++;
        }
    }

    /// What was not sent, since its operation takes so long.
    void leftOut() {
        leftOut++;
    }

    /// Whether a role that may was let do what it asked for when nothing was wrong.
    boolean hasReached() {
        return reached > 0;
    }

    int sent() {
        return sent;
    }

    void add(Tally other) {
        sent += other.sent;
        leftOut += other.leftOut;
        reached += other.hasReached() ? 1 : 0;
        other.answers.forEach((status, count) -> answers.merge(status, count, Integer::sum));
    }

    int reached() {
        return reached;
    }

    @Override
    public String toString() {
        return sent + " requests, answered " + answers + (leftOut == 0 ? "" : ", " + leftOut + " left out");
    }
}
