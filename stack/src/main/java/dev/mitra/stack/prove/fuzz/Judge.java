package dev.mitra.stack.prove.fuzz;

import dev.mitra.stack.Service;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Sends, and judges every answer: to what is bad as well as to what looks around, prepares, opens or repeats.
final class Judge {

    private final Function<Call, Call.Answer> sender;
    private final Set<String> codes;
    private final Map<Service, Verdict> verdicts = new EnumMap<>(Service.class);
    private final Set<String> offences = new LinkedHashSet<>();

    /// @param codes those that the pages of problems explain
    Judge(Function<Call, Call.Answer> sender, Set<String> codes) {
        this.sender = sender;
        this.codes = codes;
    }

    Call.Answer sent(Operation operation, Call call) {
        var answer = sender.apply(call);
        verdicts.computeIfAbsent(operation.service(), _ -> Verdict.by(operation.document(), codes))
                .of(call, answer)
                .ifPresent(why -> offences.add(operation.shown() + ", " + call.what() + ": " + why));
        return answer;
    }

    /// What was answered as it never may be, since this was asked for the last time.
    List<String> offences() {
        var found = new ArrayList<>(offences);
        offences.clear();
        return found;
    }
}
