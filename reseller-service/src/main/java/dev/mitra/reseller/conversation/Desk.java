package dev.mitra.reseller.conversation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How sales works.
///
/// @param units that it may consult
/// @param answerWithin the service level: how long a partner waits for an answer at most
public record Desk(List<Unit> units, Duration answerWithin) {

    public Desk {
        units = List.copyOf(units);
    }

    public Optional<Unit> unit(String name) {
        return units.stream()
                .filter(unit -> unit.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }
}
