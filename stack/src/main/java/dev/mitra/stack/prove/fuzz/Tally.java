package dev.mitra.stack.prove.fuzz;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// How many requests were sent and what was answered, by the first digit of the status.
final class Tally {

    private static final Pattern CODE = Pattern.compile("\"code\":\"([A-Z_]+)\"");

    private final Map<String, Integer> answers = new TreeMap<>();
    private int sent;
    private int leftOut;
    private int reached;
    private String refusal = "";

    void count(Call call, Call.Answer answer) {
        sent++;
        answers.merge(answer.status() / 100 + "xx", 1, Integer::sum);
        if (call.isGood() && !call.hopeless()) {
            reached += answer.status() < 400 ? 1 : 0;
            var code = CODE.matcher(answer.text());
            refusal = answer.status() + (code.find() ? " " + code.group(1) : "");
        }
    }

    /// What was not sent, since its operation takes so long.
    void leftOut() {
        leftOut++;
    }

    int howManyLeftOut() {
        return leftOut;
    }

    /// Whether a role that may was let do what it asked for when nothing was wrong.
    boolean hasReached() {
        return reached > 0;
    }

    /// What was said to what is as it should be.
    String refusal() {
        return refusal;
    }

    int sent() {
        return sent;
    }

    void add(Tally other) {
        sent += other.sent;
        leftOut += other.leftOut;
        other.answers.forEach((status, count) -> answers.merge(status, count, Integer::sum));
    }

    @Override
    public String toString() {
        return sent + " requests, answered " + answers + (leftOut == 0 ? "" : ", " + leftOut + " left out");
    }
}
