package dev.mitra.stack.prove.fuzz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;

/// Looks for a request that an operation takes, so that what is bad is tried behind its door and not only before it:
/// brings something into the state that is needed, and asks for one thing after the other.
///
/// @param operations all, since some are needed before others
/// @param counted is told of each request that this operation was sent, and of its answer
record Doors(
        Judge judge, Known known, List<Operation> operations, Random random, BiConsumer<Call, Call.Answer> counted) {

    private static final int TURNS = 8;
    private static final int DEEPEST = 4;

    /// Which turn of what is known the next requests should take: that after the one which was taken, since what took
    /// it may be done with; the first when nothing was.
    int open(Operation operation, Map<String, String> tokens) {
        var tried = new HashSet<String>();
        // what was made for it is in the right state, or never will be
        var turns = Given.of(operation).first().isEmpty() ? TURNS : 2;
        for (var turn = 0; turn < turns; turn++) {
            prepare(operation, tokens, 0);
            for (var call : good(operation, tokens, turn)) {
                if (tried.add(call.path() + call.sent() + call.what()) && taken(operation, call, counted)) {
                    prepare(operation, tokens, 0);
                    return Given.of(operation).first().isEmpty() ? turn + 1 : 0;
                }
            }
        }
        return 0;
    }

    /// What has to happen first.
    void prepare(Operation operation, Map<String, String> tokens) {
        prepare(operation, tokens, 0);
    }

    /// Whether it takes this, which is as it should be.
    boolean takes(Operation operation, Call call) {
        return answer(operation, call, counted).isTaken();
    }

    BadRequests requests(Operation operation, Map<String, String> tokens, int turn) {
        return new BadRequests(operation, new Samples(operation.document(), known, turn), tokens, random);
    }

    /// Each with whoever may.
    private void prepare(Operation operation, Map<String, String> tokens, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        for (var name : Given.of(operation).first()) {
            operations.stream()
                    .filter(each -> (each.method() + " " + each.path()).equals(name))
                    .findFirst()
                    .ifPresent(each -> {
                        prepare(each, tokens, depth + 1);
                        for (var call : good(each, tokens, 0)) {
                            if (taken(each, call, (_, _) -> {})) {
                                break;
                            }
                        }
                    });
        }
    }

    /// From each role that may; from nobody where everybody may.
    private List<Call> good(Operation operation, Map<String, String> tokens, int turn) {
        var requests = requests(operation, tokens, turn);
        var calls = new ArrayList<Call>();
        operation.roles().stream()
                .filter(tokens::containsKey)
                .forEach(role ->
                        calls.add(requests.good(tokens.getOrDefault(role, "")).by(role)));
        return calls.isEmpty() ? List.of(requests.good("")) : calls;
    }

    private boolean taken(Operation operation, Call call, BiConsumer<Call, Call.Answer> told) {
        var answer = answer(operation, call, told);
        if (answer.isTaken() && !call.method().equals("GET") && !answer.text().isEmpty()) {
            known.learnFirst(call.place(), answer.text());
        }
        return answer.isTaken();
    }

    private Call.Answer answer(Operation operation, Call call, BiConsumer<Call, Call.Answer> told) {
        var answer = judge.sent(operation, call);
        told.accept(call, answer);
        return answer;
    }
}
