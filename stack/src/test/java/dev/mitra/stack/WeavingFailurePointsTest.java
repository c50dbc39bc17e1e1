package dev.mitra.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WeavingFailurePointsTest {

    private static final List<String> COMMAND = List.of("java", "-XX:ArchiveClassesAtExit=classes.jsa", "Main");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_stack_that_did_not_ask_for_them_has_none() {
        assertThat(FailurePoints.of(settings(Map.of())).woven(COMMAND, folder)).isEqualTo(COMMAND);
    }

    @Test
    void what_somebody_has_in_a_shell_gives_no_stack_any() {
        var shell = Map.of(FailurePoints.VARIABLE, "points,NO_INBOX", "MITRA_DATA", folder.toString());
        for (var command : List.of("up", "prove", "bench")) {
            var settings = Mitra.settings(Arguments.parse(List.of(command)), shell);

            assertThat(settings.value("MITRA_DATA")).contains(folder.toString());
            assertThat(FailurePoints.of(settings).woven(COMMAND, folder)).isEqualTo(COMMAND);
        }
    }

    @Test
    void a_point_is_armed_in_the_folder_of_one_process_and_can_be_disarmed() {
        var points = FailurePoints.of(settings(Map.of(FailurePoints.VARIABLE, "points")));
        points.arm("order-2", "MARKED");

        assertThat(settings(Map.of()).folder().resolve("order-service-2/armed/MARKED"))
                .exists();
        assertThat(points.disarm("order-2", "MARKED")).isTrue();
        assertThat(points.disarm("order-2", "MARKED")).isFalse();
    }

    @Test
    void a_second_replica_has_ports_of_its_own_and_counts_as_a_part() {
        var two = settings(Map.of("MITRA_PROVE_REPLICAS", "2"));
        var names =
                Parts.of(two, Optional.empty()).all().stream().map(Part::name).toList();

        assertThat(names).contains("order", "order-2", "license-2");
        assertThat(two.port(Service.ORDER, 2)).isNotEqualTo(two.port(Service.ORDER, 1));
        assertThat(Parts.of(two, Optional.empty()).all().stream()
                        .flatMap(part -> part.ports().stream())
                        .toList())
                .doesNotHaveDuplicates();
    }

    private Settings settings(Map<String, String> environment) {
        return Settings.of(folder, environment, Optional.of(0));
    }
}
