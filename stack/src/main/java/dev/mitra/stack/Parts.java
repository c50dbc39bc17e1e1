package dev.mitra.stack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The parts that this machine runs: all of them, less what the environment says is elsewhere, less what the
/// person did not ask for.
record Parts(List<Part> all) {

    static Parts of(Settings settings, Optional<String> wanted) {
        var names = wanted.map(text -> Arrays.stream(text.split(","))
                .map(name -> Service.named(name).map(Service::shortName).orElse(name))
                .toList());
        var all = here(settings);
        names.stream().flatMap(List::stream).forEach(name -> {
            if (all.stream().noneMatch(part -> part.name().equals(name))) {
                throw unknown(name, all);
            }
        });
        return new Parts(all.stream()
                .filter(part -> names.map(list -> list.contains(part.name())).orElse(true))
                .toList());
    }

    List<Part> infrastructure() {
        return all.stream().filter(part -> !part.isService()).toList();
    }

    List<Part> services() {
        return all.stream().filter(Part::isService).toList();
    }

    Part named(String name) {
        var sought = Service.named(name).map(Service::shortName).orElse(name);
        return all.stream()
                .filter(part -> part.name().equals(sought))
                .findFirst()
                .orElseThrow(() -> unknown(name, all));
    }

    private static List<Part> here(Settings settings) {
        var parts = new ArrayList<Part>();
        if (!settings.isElsewhere("MITRA_POSTGRES_HOST")) {
            parts.add(PostgresPart.of(settings));
        }
        if (!settings.isElsewhere("MITRA_KAFKA_BOOTSTRAP_SERVERS")) {
            parts.add(KafkaPart.of(settings));
        }
        if (!settings.isElsewhere("MITRA_MAIL_HOST")) {
            parts.add(new MailPart(settings));
        }
        for (var service : Service.values()) {
            if (!settings.isElsewhere("MITRA_" + service.name() + "_URL")) {
                for (var replica = 1; replica <= settings.replicas(); replica++) {
                    parts.add(new ServicePart(settings, service, replica));
                }
            }
        }
        return parts;
    }

    private static Refusal unknown(String name, List<Part> all) {
        var known = String.join(", ", all.stream().map(Part::name).toList());
        return new Refusal("There is no part \"" + name + "\" here; there are: " + known + ".");
    }
}
