package dev.mitra.reseller.conversation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How sales works.
///
/// @param units that it may consult
/// @param answerWithin the service level: how long a partner waits for an answer at most
/// @param secondPerson topics on which a second person reads a reply before it goes out; none by default
public record Desk(List<Unit> units, Duration answerWithin, Set<Topic> secondPerson) {

    public Desk {
        units = List.copyOf(units);
        secondPerson = Set.copyOf(secondPerson);
    }

    public Optional<Unit> unit(String name) {
        return units.stream()
                .filter(unit -> unit.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    public boolean needsSecondPerson(Topic topic) {
        return secondPerson.contains(topic);
    }
}
