package dev.mitra.stack;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The five services with their customary ports.
public enum Service {
    ACCOUNT(8081),
    RESELLER(8082),
    ORDER(8083),
    BILLING(8084),
    LICENSE(8085);

    private final int customaryPort;

    Service(int customaryPort) {
        this.customaryPort = customaryPort;
    }

    /// `order`: how the command, the files and the database call it.
    public String shortName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// `order-service`: its folder and its name in tokens and events.
    public String fullName() {
        return shortName() + "-service";
    }

    public String database() {
        return "mitra_" + shortName();
    }

    int customaryPort() {
        return customaryPort;
    }

    public static Optional<Service> named(String name) {
        return Arrays.stream(values())
                .filter(service -> name.equals(service.shortName()) || name.equals(service.fullName()))
                .findFirst();
    }
}
