package dev.mitra.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Builds little services that break one rule each and asks whether the rule sees it.
@DisplayNameGeneration(ReplaceUnderscores.class)
class HoldingTheHouseRulesTest {

    private static final String ROOT = "dev.mitra.order";

    /// A service as it should be; also annotations of the frameworks, which this module does not have.
    private static final Map<String, String> GOOD = Map.ofEntries(
            annotation("jakarta.transaction.Transactional"),
            annotation("jakarta.persistence.Entity"),
            annotation("jakarta.ws.rs.GET"),
            annotation("jakarta.annotation.security.PermitAll"),
            type("io.quarkus.Thing", "public class Thing {}"),
            type(
                    "jakarta.persistence.TypedQuery",
                    "public interface TypedQuery { java.util.stream.Stream<Object> getResultStream(); }"),
            type(
                    "io.quarkus.hibernate.orm.panache.PanacheQuery",
                    "public interface PanacheQuery { java.util.stream.Stream<Object> stream(); }"),
            type("dev.mitra.billing.invoice.Invoice", "public class Invoice {}"),
            type("dev.mitra.order.sale.Sale", "public record Sale(java.math.BigDecimal amount) {}"),
            type("dev.mitra.order.sale.Sales", "public interface Sales { void add(Sale sale); }"),
            type(
                    "dev.mitra.order.sale.app.MakeSale",
                    "public class MakeSale { dev.mitra.order.sale.Sales sales;"
                            + " @jakarta.transaction.Transactional public void make() {} }"),
            type(
                    "dev.mitra.order.sale.db.SaleRow",
                    "@jakarta.persistence.Entity class SaleRow { public void keep(dev.mitra.order.sale.Sale s) {} }"),
            type(
                    "dev.mitra.order.sale.http.SaleResource",
                    "public class SaleResource { dev.mitra.order.sale.app.MakeSale make;"
                            + " @jakarta.ws.rs.GET @jakarta.annotation.security.PermitAll public void list() {} }"),
            type("dev.mitra.order.price.Price", "public record Price(long minor) {}"));

    /// Compiled once: each test adds what breaks a rule.
    @TempDir
    static Path service;

    @TempDir
    Path folder;

    @Test
    void a_service_that_keeps_the_rules_passes() throws IOException {
        assertThat(breaks(Map.of())).isEmpty();
    }

    static Stream<Arguments> sins() {
        return Stream.of(
                sin(
                        "dev.mitra.order.sale.Spy",
                        "class Spy { dev.mitra.billing.invoice.Invoice i; }",
                        "events and public"),
                sin("dev.mitra.order.sale.Spy", "class Spy { io.quarkus.Thing t; }", "plain Java"),
                sin(
                        "dev.mitra.order.sale.Spy",
                        "class Spy { dev.mitra.order.sale.app.MakeSale m; }",
                        "none of the rooms"),
                sin(
                        "dev.mitra.order.price.Spy",
                        "class Spy { dev.mitra.order.sale.app.MakeSale m; }",
                        "none of the rooms"),
                sin("dev.mitra.order.sale.http.Spy", "class Spy { dev.mitra.order.sale.db.Open o; }", "reach app"),
                sin("dev.mitra.order.sale.reads.Spy", "class Spy { dev.mitra.order.sale.db.Open o; }", "reach app"),
                sin("dev.mitra.order.sale.app.Spy", "class Spy { dev.mitra.order.sale.db.Open o; }", "reach app"),
                sin("dev.mitra.order.sale.shed.Spy", "class Spy {}", "stands in no known room"),
                sin(
                        "dev.mitra.order.sale.http.Spy",
                        "class Spy { @jakarta.transaction.Transactional void x() {} }",
                        "transaction begins"),
                sin(
                        "dev.mitra.order.sale.db.Spy",
                        "@jakarta.transaction.Transactional class Spy {}",
                        "transaction begins"),
                sin(
                        "dev.mitra.order.sale.db.Spy",
                        "@jakarta.persistence.Entity public class Spy {}",
                        "never leaves the room"),
                sin(
                        "dev.mitra.order.sale.app.Spy",
                        "@jakarta.persistence.Entity class Spy {}",
                        "never leaves the room"),
                sin(
                        "dev.mitra.order.sale.http.Spy",
                        "class Spy { @jakarta.ws.rs.GET public void x() {} }",
                        "does not say who may"),
                sin("dev.mitra.order.sale.SaleHelper", "class SaleHelper {}", "a name says"),
                sin("dev.mitra.order.sale.SaleManager", "class SaleManager {}", "a name says"),
                sin("dev.mitra.order.sale.Spy", "class Spy { double price; }", "exact"),
                sin("dev.mitra.order.sale.Spy", "record Spy(Float rate) {}", "exact"),
                sin("dev.mitra.order.sale.Spy", "class Spy { java.util.Date on; }", "java.time"),
                sin(
                        "dev.mitra.order.sale.Spy",
                        "class Spy { Object x() { return java.time.Instant.now(); } }",
                        "BusinessClock"),
                sin(
                        "dev.mitra.order.sale.app.Spy",
                        "class Spy { java.util.function.Supplier<?> x = java.time.LocalDate::now; }",
                        "BusinessClock"),
                sin(
                        "dev.mitra.order.sale.Spy",
                        "class Spy { long x() { return System.currentTimeMillis(); } }",
                        "BusinessClock"),
                sin(
                        "dev.mitra.order.sale.db.Spy",
                        "class Spy { Object x(jakarta.persistence.TypedQuery q) { return q.getResultStream(); } }",
                        "read as lists"),
                sin(
                        "dev.mitra.order.sale.db.Spy",
                        "class Spy { Object x(io.quarkus.hibernate.orm.panache.PanacheQuery q) { return q.stream(); } }",
                        "read as lists"),
                sin(
                        "dev.mitra.order.price.app.Spy",
                        "public class Spy { dev.mitra.order.sale.app.Back b; }",
                        "features have an order"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("sins")
    void a_break_is_seen(String name, String source, String because) throws IOException {
        var extra = new TreeMap<>(Map.of(name, source));
        extra.put("dev.mitra.order.sale.db.Open", "public class Open {}");
        if (because.contains("have an order")) {
            extra.put("dev.mitra.order.sale.app.Back", "public class Back { dev.mitra.order.price.app.Spy s; }");
        }
        assertThat(breaks(extra)).hasSize(1).first().asString().contains(because);
    }

    @Test
    void a_package_without_its_card_is_seen() throws IOException {
        assertThat(breaks(
                        Map.of("dev.mitra.order.lost.Thing", "class Thing {}", "without card", "dev.mitra.order.lost")))
                .hasSize(1)
                .first()
                .asString()
                .contains("dev.mitra.order.lost has no package-info");
    }

    @Test
    void a_file_longer_than_a_person_reads_is_seen() throws IOException {
        Files.writeString(folder.resolve("Long.java"), "\n".repeat(251));
        Files.writeString(folder.resolve("Short.java"), "\n".repeat(250));
        assertThat(SourceFiles.longerThanAllowed(folder))
                .hasSize(1)
                .first()
                .asString()
                .contains("Long.java has 251");
    }

    @BeforeAll
    static void compileTheGoodOne() throws IOException {
        compile(withCards(GOOD, ""), service);
    }

    private List<String> breaks(Map<String, String> extra) throws IOException {
        var sources = new TreeMap<>(extra);
        var bare = sources.remove("without card");
        compile(withCards(sources, bare == null ? "" : bare), folder);
        var all = new ClassFileImporter().importPaths(service.resolve("classes"), folder.resolve("classes"));
        return HouseRules.breaks(
                ROOT, all.that(com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage(ROOT + "..")));
    }

    private static Map<String, String> withCards(Map<String, String> sources, String bare) {
        var all = new TreeMap<>(sources);
        for (var name : sources.keySet()) {
            var home = name.substring(0, name.lastIndexOf('.'));
            var card = home + ".package-info";
            if (home.startsWith(ROOT)
                    && !home.equals(bare)
                    && !Files.exists(service.resolve("classes/" + card.replace('.', '/') + ".class"))) {
                all.put(card, "");
            }
        }
        return all;
    }

    private static void compile(Map<String, String> sources, Path to) throws IOException {
        var classes = Files.createDirectories(to.resolve("classes"));
        var classPath = service.resolve("classes") + File.pathSeparator + jarOf(NullMarked.class);
        var arguments = new ArrayList<>(List.of("-proc:none", "-d", classes.toString(), "-cp", classPath));
        for (var source : sources.entrySet()) {
            var file = to.resolve("src/" + source.getKey().replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            var name = source.getKey().substring(0, source.getKey().lastIndexOf('.'));
            var card = source.getKey().endsWith("package-info") ? "@org.jspecify.annotations.NullMarked " : "";
            Files.writeString(file, card + "package " + name + ";\n" + source.getValue());
            arguments.add(file.toString());
        }
        if (!sources.isEmpty()) {
            int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
            assertThat(result).isZero();
        }
    }

    private static String jarOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation().getPath();
    }

    private static Arguments sin(String name, String source, String because) {
        return Arguments.of(name, source, because);
    }

    private static Map.Entry<String, String> type(String name, String source) {
        return Map.entry(name, source);
    }

    private static Map.Entry<String, String> annotation(String name) {
        var simple = name.substring(name.lastIndexOf('.') + 1);
        return Map.entry(name, "public @interface " + simple + " {}");
    }
}
