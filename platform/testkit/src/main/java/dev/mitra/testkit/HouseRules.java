package dev.mitra.testkit;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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

    private HouseRules() {}

    /// @param service the service's root package, for example `dev.mitra.order`
    public static void check(String service) {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
                .importPackages(service);
        var breaks = breaks(service, classes);
        breaks.addAll(SourceFiles.longerThanAllowed(Path.of("src")));
        if (!breaks.isEmpty()) {
            throw new AssertionError(breaks.size() + " house rules broken\n\n" + String.join("\n\n", breaks));
        }
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
