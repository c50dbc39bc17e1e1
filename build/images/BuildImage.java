import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.RegistryImage;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.ImageFormat;
import com.google.cloud.tools.jib.api.buildplan.Platform;
import com.google.cloud.tools.jib.api.buildplan.Port;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Makes one service's image without a container engine, the same from the same inputs to the last byte:
/// `java BuildImage.java BASE SERVICE_FOLDER TAG TARGET`, prints the digest.
///
/// BASE is an image with a Java runtime of 25, of a registry (pin it by digest) or `tar:FILE`. TARGET is
/// `tar:FILE`, or the name under which a registry takes it. The Dockerfile says the same to Docker; a test
/// compares the two.
class BuildImage {

    /// No account of this number is needed in the image.
    private static final String NOBODY = "10001:10001";
    private static final AbsoluteUnixPath APP = AbsoluteUnixPath.get("/app");

    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[1]);
        var name = folder.getFileName() + ":" + arguments[2];
        var app = folder.resolve("target/quarkus-app");
        // libraries change with a release of theirs, the program with each of ours
        var image = base(arguments[0])
                .addLayer(List.of(app.resolve("lib")), APP)
                .addLayer(List.of(app.resolve("quarkus-run.jar"), app.resolve("app"), app.resolve("quarkus")), APP)
                .addLayer(List.of(bill(folder)), AbsoluteUnixPath.get("/usr/share/doc/mitra"))
                .setUser(NOBODY)
                .setWorkingDirectory(APP)
                .setEnvironment(Map.of(
                        "QUARKUS_HTTP_HOST", "0.0.0.0",
                        "QUARKUS_HTTP_PORT", "8080",
                        "JAVA_TOOL_OPTIONS",
                                "-XX:MaxRAMPercentage=60 -XX:+ExitOnOutOfMemoryError -Xshare:auto -Djava.io.tmpdir=/tmp"))
                .setExposedPorts(Set.of(Port.tcp(8080)))
                .setEntrypoint("java", "-jar", "quarkus-run.jar")
                .addLabel("org.opencontainers.image.title", folder.getFileName().toString())
                .addLabel("org.opencontainers.image.version", arguments[2])
                .setFormat(ImageFormat.OCI)
                .setPlatforms(Set.of(new Platform("amd64", "linux")))
                .setCreationTime(Instant.EPOCH);
        System.out.println(image.containerize(target(arguments[3], name)).getDigest());
    }

    private static com.google.cloud.tools.jib.api.JibContainerBuilder base(String base) throws Exception {
        return base.startsWith("tar:") ? Jib.from(TarImage.at(Path.of(base.substring(4)))) : Jib.from(base);
    }

    private static Containerizer target(String target, String name) throws Exception {
        return target.startsWith("tar:")
                ? Containerizer.to(TarImage.at(Path.of(target.substring(4))).named("mitra/" + name))
                : Containerizer.to(RegistryImage.named(target));
    }

    /// The list of what is inside travels with it.
    private static Path bill(Path folder) {
        var bill = folder.resolve("target/bom.json");
        if (!Files.exists(bill)) {
            throw new IllegalStateException(bill + " is missing: build/images/build.sh makes it");
        }
        return bill;
    }
}
