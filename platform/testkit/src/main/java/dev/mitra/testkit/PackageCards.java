package dev.mitra.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/// Every package has a `package-info.java` with `@NullMarked`: the place where it says what it is.
final class PackageCards {

    private PackageCards() {}

    static List<String> missing(JavaClasses classes) {
        var packages = classes.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
        return packages.stream()
                .filter(name -> !classes.contain(name + ".package-info")
                        || !classes.get(name + ".package-info").isAnnotatedWith(NullMarked.class))
                .map(name -> "Rule 'every package has a card' was violated: " + name
                        + " has no package-info.java with @NullMarked")
                .toList();
    }
}
