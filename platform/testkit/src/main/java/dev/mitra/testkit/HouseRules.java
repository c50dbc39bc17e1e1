package dev.mitra.testkit;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Holds a service against the house's rules of architecture.md: what may import what, what stands in which
/// room, what is never written. One call in a plain test tells every break at once.
///
/// ```java
/// @Test void the_house_rules_hold() { HouseRules.check("dev.mitra.order"); }
/// ```
public final class HouseRules {

    static {
        // the rules ask for names only: nothing is learnt by reading the libraries and the JDK as well
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
    }

    private HouseRules() {}

    /// @param service the service's root package, for example `dev.mitra.order`
    public static void check(String service) {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
                .withImportOption(HouseRules::isOfThisModule)
                .importPackages(service);
        if (classes.isEmpty()) {
            throw new AssertionError("no compiled class of " + service + " was found below target/classes");
        }
        var breaks = breaks(service, classes);
        breaks.addAll(SourceFiles.longerThanAllowed(Path.of("src")));
        if (!breaks.isEmpty()) {
            throw new AssertionError(breaks.size() + " house rules broken\n\n" + String.join("\n\n", breaks));
        }
    }

    /// In a build of the whole reactor a library of ours is a folder beside, not a jar; it has rules of its own.
    private static boolean isOfThisModule(Location location) {
        return location.contains(Path.of("target", "classes").toAbsolutePath().toString());
    }

    static List<String> breaks(String service, JavaClasses classes) {
        var breaks = new ArrayList<String>();
        Stream.of(ImportLaw.of(service), RoomRules.of(service), NeverWritten.of(service))
                .flatMap(List::stream)
                .map(rule -> rule.allowEmptyShould(true).evaluate(classes))
                .filter(result -> result.hasViolation())
                .forEach(result -> breaks.add(result.getFailureReport().toString()));
        breaks.addAll(PackageCards.missing(classes));
        return breaks;
    }

    /// A list of rules with one name, so that each file of rules stays short.
    static List<ArchRule> all(ArchRule... rules) {
        return List.of(rules);
    }
}
