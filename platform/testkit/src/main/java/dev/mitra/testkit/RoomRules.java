package dev.mitra.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;

/// What stands in which room: transactions begin in app, rows stay in db, every operation says who may.
final class RoomRules {

    private static final String TRANSACTIONAL = "jakarta.transaction.Transactional";
    private static final Set<String> ROOMS = Set.of("app", "http", "db", "reads", "publishes");
    private static final Set<String> GATES = Set.of(
            "jakarta.annotation.security.RolesAllowed",
            "jakarta.annotation.security.PermitAll",
            "jakarta.annotation.security.DenyAll",
            "io.quarkus.security.Authenticated");
    private static final Set<String> VERBS = Set.of(
            "jakarta.ws.rs.GET",
            "jakarta.ws.rs.POST",
            "jakarta.ws.rs.PUT",
            "jakarta.ws.rs.PATCH",
            "jakarta.ws.rs.DELETE",
            "jakarta.ws.rs.HEAD",
            "jakarta.ws.rs.OPTIONS");

    private RoomRules() {}

    static List<ArchRule> of(String service) {
        var app = service + ".*.app..";
        return HouseRules.all(
                classes().should(standInAKnownRoom(service)),
                noClasses()
                        .that()
                        .resideOutsideOfPackage(app)
                        .should()
                        .beAnnotatedWith(TRANSACTIONAL)
                        .because("the transaction begins in app"),
                noMethods()
                        .that()
                        .areDeclaredInClassesThat()
                        .resideOutsideOfPackage(app)
                        .should()
                        .beAnnotatedWith(TRANSACTIONAL)
                        .because("the transaction begins in app"),
                classes()
                        .that(areRows())
                        .should()
                        .resideInAPackage(service + ".*.db..")
                        .andShould()
                        .bePackagePrivate()
                        .because("a row never leaves the room of its table"),
                methods().that(areOperations()).should(haveAGate()).because("access is denied unless allowed"));
    }

    private static DescribedPredicate<JavaClass> areRows() {
        return DescribedPredicate.describe(
                "are entities",
                type -> type.isAnnotatedWith("jakarta.persistence.Entity")
                        || type.isAnnotatedWith("jakarta.persistence.MappedSuperclass"));
    }

    private static DescribedPredicate<JavaMethod> areOperations() {
        return DescribedPredicate.describe(
                "are operations", method -> VERBS.stream().anyMatch(method::isAnnotatedWith));
    }

    private static ArchCondition<JavaMethod> haveAGate() {
        return new ArchCondition<>("say who may call them: @RolesAllowed, @PermitAll or @Authenticated") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean gated = GATES.stream()
                        .anyMatch(gate -> method.isAnnotatedWith(gate)
                                || method.getOwner().isAnnotatedWith(gate));
                events.add(new SimpleConditionEvent(method, gated, method.getFullName() + " does not say who may"));
            }
        };
    }

    private static ArchCondition<JavaClass> standInAKnownRoom(String service) {
        return new ArchCondition<>("stand in a feature or in one of its rooms " + ROOMS) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var parts = type.getPackageName().substring(service.length()).split("\\.");
                boolean known = parts.length <= 2 || (parts.length == 3 && ROOMS.contains(parts[2]));
                events.add(new SimpleConditionEvent(type, known, type.getName() + " stands in no known room"));
            }
        };
    }
}
