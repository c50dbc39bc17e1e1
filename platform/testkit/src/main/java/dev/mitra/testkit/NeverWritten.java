package dev.mitra.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Set;

/// What no class of a service holds or calls: binary fractions, dates of 1995, a clock of its own, results as
/// streams, names that say nothing.
final class NeverWritten {

    private static final String EMPTY_NAMES = ".*(Manager|Helper|Utils?|Impl|Base)";
    private static final Set<String> FRACTIONS = Set.of("double", "float", "java.lang.Double", "java.lang.Float");
    private static final Set<String> CLOCKS = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.time.YearMonth",
            "java.time.Year");

    private static final Set<String> QUERIES =
            Set.of("io.quarkus.hibernate.orm.panache.PanacheQuery", "org.hibernate.query.");

    private NeverWritten() {}

    static List<ArchRule> of(String service) {
        return HouseRules.all(
                noClasses()
                        .should()
                        .haveNameMatching(EMPTY_NAMES)
                        .because("a name says what the class does for the business"),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .belongToAnyOf(Date.class, Calendar.class, java.text.DateFormat.class)
                        .because("java.time is the house's time"),
                noFields()
                        .should()
                        .haveRawType(DescribedPredicate.describe(
                                "binary fractions", type -> FRACTIONS.contains(type.getName())))
                        .because("money and rates are exact"),
                noClasses()
                        .that()
                        .resideInAPackage(service + "..")
                        .should()
                        .accessTargetWhere(readsAClock())
                        .because("business time comes from BusinessClock; system time from an InstantSource that is"
                                + " handed in"),
                noClasses()
                        .should()
                        .accessTargetWhere(streamsRows())
                        .because("results are read as lists: a stream that nobody closes keeps its statement and rows"
                                + " until the transaction ends"));
    }

    private static DescribedPredicate<JavaAccess<?>> streamsRows() {
        return DescribedPredicate.describe("a query is read as a stream", call -> {
            var owner = call.getTargetOwner().getName();
            var method = call.getTarget().getName();
            return method.equals("getResultStream")
                    || method.equals("streamAll")
                    || (QUERIES.stream().anyMatch(owner::startsWith) && method.equals("stream"));
        });
    }

    private static DescribedPredicate<JavaAccess<?>> readsAClock() {
        return DescribedPredicate.describe("the clock is read in place", call -> {
            var owner = call.getTargetOwner().getName();
            var method = call.getTarget().getName();
            return (CLOCKS.contains(owner) && method.equals("now") && takesNothing(call))
                    || (owner.equals("java.lang.System") && method.equals("currentTimeMillis"));
        });
    }

    // A method reference, `Instant::now`, is an access too.
    private static boolean takesNothing(JavaAccess<?> access) {
        return !(access.getTarget() instanceof CodeUnitAccessTarget target)
                || target.getRawParameterTypes().isEmpty();
    }
}
