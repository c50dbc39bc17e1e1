package dev.mitra.stack.prove;

import dev.mitra.stack.DemoStaff;
import dev.mitra.stack.Service;
import java.util.ArrayList;
import java.util.List;

/// What each service finds wrong with itself at `/ops/invariants`.
final class ServicesAgree implements Invariant {

    @Override
    public String id() {
        return "ops";
    }

    @Override
    public String sentence() {
        return "no service finds an invariant of its own broken";
    }

    @Override
    public List<String> offenders(Evidence evidence) {
        var offenders = new ArrayList<String>();
        for (var service : Service.values()) {
            var answer = evidence.staff(DemoStaff.OPS, service).get("/ops/invariants");
            if (!answer.isSuccess()) {
                offenders.add(service.fullName() + " answered " + answer.status() + " " + answer.text());
                continue;
            }
            for (var invariant : answer.json()) {
                var sentence = service.fullName() + " " + invariant.path("name").asText() + " "
                        + invariant.path("sentence").asText() + " ";
                if (!invariant.path("holds").asBoolean()
                        && invariant.path("offending").isEmpty()) {
                    offenders.add(sentence + "does not hold");
                }
                invariant.path("offending").forEach(id -> offenders.add(sentence + id.asText()));
            }
        }
        return offenders;
    }
}
