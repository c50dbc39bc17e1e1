package dev.mitra.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.CodeBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EditingAClassTest {

    /// What is edited in these tests.
    public static class Till implements Function<Set<String>, String> {
        @Override
        public String apply(Set<String> open) {
            var wasOpen = open.remove("a");
            return wasOpen ? "paid for update" : "refused";
        }
    }

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_text_changes_in_its_method() throws Exception {
        assertThat(edited(Rewrite.text(" for update", "")).apply(new java.util.HashSet<>(Set.of("a"))))
                .isEqualTo("paid");
    }

    @Test
    void a_call_is_answered_without_being_made() throws Exception {
        assertThat(edited(Rewrite.answer("remove", CodeBuilder::iconst_1)).apply(Set.of()))
                .isEqualTo("paid for update");
    }

    @Test
    void a_method_that_is_left_at_once_still_belongs_to_a_class_that_the_JVM_reads() throws Exception {
        assertThat(edited(Rewrite.first(code -> code.loadConstant("early").areturn()))
                        .apply(Set.of()))
                .isEqualTo("early");
    }

    @Test
    void a_point_that_is_not_armed_does_nothing() throws Exception {
        Reach.in(folder);
        assertThat(edited(Rewrite.first(Hooks.reach("SOMEWHERE"))).apply(new java.util.HashSet<>()))
                .isEqualTo("refused");
    }

    @Test
    void a_point_that_is_armed_ends_the_process_once() throws IOException, InterruptedException {
        Files.createFile(folder.resolve("SOMEWHERE"));
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reaching.class.getName(),
                        folder.toString())
                .inheritIO();

        assertThat(process.start().waitFor()).isEqualTo(137);
        assertThat(folder.resolve("SOMEWHERE")).doesNotExist();
        assertThat(process.start().waitFor()).isZero();
    }

    @Test
    void a_point_that_is_armed_with_a_time_holds_up_one_caller_once_and_ends_nobody() throws IOException {
        Files.writeString(folder.resolve("SOMEWHERE"), "30");
        Reach.in(folder);

        var begin = System.nanoTime();
        Reach.at("SOMEWHERE");
        assertThat(System.nanoTime() - begin).isGreaterThanOrEqualTo(30_000_000);
        assertThat(folder.resolve("SOMEWHERE")).doesNotExist();
    }

    /// A program that reaches a point.
    static final class Reaching {
        public static void main(String[] arguments) {
            Reach.in(Path.of(arguments[0]));
            Reach.at("SOMEWHERE");
        }
    }

    @Test
    void an_edit_without_a_place_is_refused() {
        assertThatThrownBy(() -> edited(Rewrite.text("for share", "")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("has no place for this edit");
    }

    @SuppressWarnings("unchecked")
    private static Function<Set<String>, String> edited(Rewrite rewrite) throws Exception {
        var name = Till.class.getName();
        var type = name.replace('.', '/');
        try (var original = Till.class.getClassLoader().getResourceAsStream(type + ".class")) {
            var bytes = Edit.apply(
                    java.util.Objects.requireNonNull(original).readAllBytes(),
                    List.of(new Edit(type, "apply", rewrite)),
                    ClassHierarchyResolver.defaultResolver());
            var loader = new Loader(Map.of(name, bytes));
            return (Function<Set<String>, String>)
                    loader.loadClass(name).getDeclaredConstructor().newInstance();
        }
    }

    private static final class Loader extends ClassLoader {
        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(Till.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            var bytes = classes.get(name);
            return bytes == null ? super.loadClass(name, resolve) : defineClass(name, bytes, 0, bytes.length);
        }
    }
}
