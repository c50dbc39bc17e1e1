package dev.mitra.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/// Who may import whom: platform modules yes, another service never; http and reads reach app, not db; the
/// language of a feature knows no framework.
final class ImportLaw {

    private static final List<String> SERVICES = List.of(
            "dev.mitra.account", "dev.mitra.reseller", "dev.mitra.order", "dev.mitra.billing", "dev.mitra.license");

    private ImportLaw() {}

    static List<ArchRule> of(String service) {
        return HouseRules.all(
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(foreign(service))
                        .because("services talk through events and public APIs only"),
                noClasses()
                        .that()
                        .resideInAPackage(service + ".*")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "jakarta..",
                                "io.quarkus..",
                                "io.vertx..",
                                "io.smallrye..",
                                "org.hibernate..",
                                "org.apache.kafka..")
                        .because("a feature's language is plain Java"),
                noClasses()
                        .that()
                        .resideInAPackage(service + ".*")
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(service + ".*.*.."))
                        .because("a feature's language knows none of the rooms around it"),
                room(service, "http", "db", "reads"),
                room(service, "reads", "db", "http"),
                room(service, "app", "db", "http", "reads"),
                room(service, "db", "app", "http", "reads", "publishes"),
                room(service, "publishes", "app", "db", "http", "reads"),
                slices().matching(service + ".(*)..").should().beFreeOfCycles().because("features have an order"));
    }

    private static ArchRule room(String service, String room, String... closed) {
        return noClasses()
                .that()
                .resideInAPackage(service + ".*." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Stream.of(closed)
                        .map(other -> service + ".*." + other + "..")
                        .toArray(String[]::new))
                .because("http and reads reach app, app reaches ports, db implements them");
    }

    private static String[] foreign(String service) {
        return Stream.concat(
                        SERVICES.stream().filter(other -> !other.equals(service)),
                        Stream.of("dev.mitra.testkit", "dev.mitra.stack"))
                .map(other -> other + "..")
                .toArray(String[]::new);
    }
}
