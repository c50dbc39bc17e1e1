package dev.mitra.license.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UsingTheCommandLineTest {

    private final Vendor vendor = new Vendor();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private String roots = "";
    private String file = "";

    @BeforeEach
    void files() throws IOException {
        roots = write(
                "roots.json",
                "{\"roots\":[{\"kid\":\"root-2026\",\"alg\":\"Ed25519\",\"key\":\"%s\"}]}"
                        .formatted(vendor.root.raw()));
        file = write("a.lic", Vendor.file(vendor.perpetual()));
    }

    @Test
    void verify_answers_0_for_a_valid_licence_and_1_with_the_reason_for_another() throws IOException {
        assertThat(run("verify", file, "--roots", roots, "--product", "Tabulon/Java", "--at", "2026-12-01"))
                .isZero();
        assertThat(output()).startsWith("Valid: ");
        assertThat(run("verify", file, "--roots", roots, "--released", "2028-01-01", "--at", "2028-01-02"))
                .isOne();
        assertThat(output()).contains("UpdatesEnded: ");
        var list = write("list", vendor.statusList(7, new byte[] {0, 0b0000_0100}));
        assertThat(run("verify", file, "--roots", roots, "--status", list)).isOne();
        assertThat(output()).contains("Revoked: ").doesNotContain("WARNING");
        run("verify", file, "--roots", roots, "--status", list, "--seen", "8");
        assertThat(output()).contains("WARNING: a newer status list was seen before.");
    }

    @Test
    void inspect_shows_the_signed_terms_and_warns_when_the_text_above_says_otherwise() throws IOException {
        assertThat(run("inspect", file, "--roots", roots, "--at", "2026-12-01")).isZero();
        assertThat(output())
                .contains("Licensed to   : PT Contoh Nusantara", "never expires")
                .doesNotContain("WARNING");

        var altered = write(
                "b.lic", "\uFEFF> " + Vendor.file(vendor.perpetual()).replace("PT Contoh Nusantara", "Somebody Else"));
        assertThat(run("inspect", altered, "--roots", roots, "--at", "2026-12-01"))
                .isZero();
        assertThat(output()).contains("WARNING", "Licensed to  : Somebody Else");
    }

    @Test
    void inspect_shows_no_terms_that_are_not_proven() throws IOException {
        var forged = write("c.lic", Vendor.file(new Vendor().perpetual()));
        assertThat(run("inspect", forged, "--roots", roots)).isOne();
        assertThat(output()).contains("Tampered").doesNotContain("Contoh");
    }

    @Test
    void a_wrong_call_answers_2_and_shows_the_usage() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("verify", file)).isEqualTo(2);
        assertThat(run("verify", file, "--roots", roots, "--released", "soon")).isEqualTo(2);
        assertThat(run("verify", file, "--roots", roots, "--product", "Tabulon"))
                .isEqualTo(2);
        assertThat(run("verify", file, "--loud", "yes")).isEqualTo(2);
        assertThat(run("verify", "/nowhere/x.lic", "--roots", roots)).isEqualTo(2);
        assertThat(run("verify", file, "--roots", file)).isEqualTo(2);
        assertThat(output()).contains("--roots ROOTS");
    }

    private int run(String... arguments) {
        return Main.run(arguments, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String output() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
