package dev.mitra.journeys.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.faults.FaultAgent;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ShippingNoFailurePointsTest {

    private static final Path ROOT =
            Path.of(System.getProperty("mitra.root", "..")).toAbsolutePath().normalize();
    private static final List<String> SERVICES = List.of("account", "reseller", "order", "billing", "license");

    @Test
    void no_class_of_points_or_defects_is_in_a_packaged_service_and_nothing_there_starts_an_agent() throws IOException {
        for (var jar : packaged()) {
            try (var file = new JarFile(jar.toFile())) {
                assertThat(file.stream().map(ZipEntry::getName))
                        .as(jar.toString())
                        .noneMatch(name -> name.startsWith("dev/mitra/faults/"));
                var manifest = file.getManifest();
                if (manifest != null && jar.getFileName().toString().startsWith("quarkus-run")) {
                    assertThat(manifest.getMainAttributes().getValue("Launcher-Agent-Class"))
                            .isNull();
                }
            }
        }
    }

    @Test
    void production_does_not_start_with_the_agent() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var agent = "-javaagent:" + agent() + "=" + ROOT.resolve("journeys/target");

        assertThat(exit(java, agent, "-Dmitra.production=true", "-version")).isNotZero();
        assertThat(exit(java, agent, "-version")).isZero();
    }

    @Test
    void every_failure_point_and_every_defect_still_fits_the_product() throws IOException {
        try (var product = new URLClassLoader(
                packaged().stream().map(ShippingNoFailurePointsTest::url).toArray(URL[]::new),
                ClassLoader.getPlatformClassLoader())) {
            assertThat(FaultAgent.misfits(product)).isEmpty();
        }
    }

    private static int exit(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ROOT.resolve("journeys/target/agent.log").toFile())
                .start()
                .waitFor();
    }

    private static Path agent() throws IOException {
        try (var files = Files.list(ROOT.resolve("platform/faults/target"))) {
            return files.filter(file -> file.getFileName().toString().matches("mitra-faults-[^-]*(-SNAPSHOT)?\\.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<Path> packaged() throws IOException {
        var jars = new ArrayList<Path>();
        for (var service : SERVICES) {
            try (var files = Files.walk(ROOT.resolve(service + "-service/target/quarkus-app"))) {
                files.filter(file -> file.toString().endsWith(".jar")).forEach(jars::add);
            }
        }
        assertThat(jars).hasSizeGreaterThan(SERVICES.size());
        return jars;
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
