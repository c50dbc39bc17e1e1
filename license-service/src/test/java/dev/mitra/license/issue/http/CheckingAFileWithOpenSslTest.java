package dev.mitra.license.issue.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mitra.license.issue.Samples;
import dev.mitra.license.issue.app.Orders;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class CheckingAFileWithOpenSslTest {

    @Inject
    Orders orders;

    @TempDir
    Path folder;

    @BeforeEach
    void openssl_3_is_there() throws Exception {
        assumeTrue(run("sh", "-c", "openssl version").contains("OpenSSL 3"));
    }

    @Test
    void the_documented_commands_verify_what_was_issued_and_refuse_one_changed_character() throws Exception {
        var order = orders.issued(Samples.perpetual(1));
        String id = given().auth()
                .oauth2(Tokens.sales())
                .get("/v1/licenses?orderId=" + order.id().external())
                .path("data[0].id");
        var file = given().auth()
                .oauth2(Tokens.sales())
                .get("/v1/licenses/" + id + "/file")
                .asByteArray();
        var roots = write("roots.json", given().get("/v1/license-roots").asByteArray());
        assertThat(check(write("good.lic", file), roots)).contains("licence: signature verified");

        int at = new String(file, StandardCharsets.US_ASCII).indexOf("-----END") - 60;
        file[at] = (byte) (file[at] == 'A' ? 'B' : 'A');
        assertThat(check(write("bad.lic", file), roots))
                .contains("licence: REFUSED")
                .doesNotContain("licence: signature verified");
    }

    private String check(Path file, Path roots) throws IOException, InterruptedException {
        var script = Path.of(System.getProperty("mitra.root"), "docs", "how-to", "check-a-licence-with-openssl.sh");
        return run("sh", script.toString(), file.toString(), roots.toString());
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static String run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
