package dev.mitra.license.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SearchingForTheFileTest {

    private final Vendor vendor = new Vendor();
    private final LicenseVerifier verifier = vendor.product().build();

    @TempDir
    Path folder;

    @Test
    void the_explicit_path_comes_first_then_the_variable_then_the_property() throws IOException {
        var good = write("good.lic", Vendor.file(vendor.perpetual()));
        var bad = write("bad.lic", "nothing").toString();

        assertThat(verifier.verify(search(bad, bad).withPath(good)).allows()).isTrue();
        assertThat(verifier.verify(search(good.toString(), bad)).allows()).isTrue();
        assertThat(verifier.verify(search(null, good.toString())).allows()).isTrue();
        assertThat(verifier.verify(search(bad, good.toString())).allows()).isFalse();
    }

    @Test
    void the_variable_may_hold_the_content_itself() {
        assertThat(verifier.verify(search(Vendor.file(vendor.perpetual()), null))
                        .allows())
                .isTrue();
        assertThat(verifier.verify(search(vendor.perpetual(), null)).allows()).isTrue();
    }

    @Test
    void beside_the_jar_every_usual_ending_counts_and_the_valid_licence_of_the_highest_sequence_wins()
            throws Exception {
        write("old.lic", vendor.perpetual());
        write("broken.lic.txt", "nothing");
        write(
                "new.LIC.xml",
                vendor.jws(vendor.issuing, "license", Vendor.perpetualPayload().replace("\"seq\":1", "\"seq\":2")));
        write("notes.txt", "nothing");

        try (var loader = productIn(folder)) {
            var result = verifier.verify(searchBeside(loader.loadClass(Armour.class.getName())));
            assertThat(result.license().seq()).isEqualTo(2);
        }
    }

    @Test
    void without_any_file_the_result_says_where_to_put_it() throws Exception {
        try (var loader = productIn(folder)) {
            var result = verifier.verify(searchBeside(loader.loadClass(Armour.class.getName())));
            assertThat(result.sentence()).contains("MITRA_LICENSE", "mitra.license", folder.toString());
        }
    }

    @Test
    void a_path_that_does_not_exist_is_unreadable() {
        assertThat(verifier.verify(search("/nowhere/x.lic", null))).isInstanceOf(LicenseResult.Unreadable.class);
        assertThat(verifier.verify(search("\0", null))).isInstanceOf(LicenseResult.Unreadable.class);
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static LicenseSearch search(String variable, String property) {
        return new LicenseSearch(SearchingForTheFileTest.class, null, variable, property);
    }

    private static LicenseSearch searchBeside(Class<?> anchor) {
        return new LicenseSearch(anchor, null, null, null);
    }

    /** A product whose classes lie in this folder. */
    private static URLClassLoader productIn(Path folder) throws IOException {
        var classes = Armour.class.getProtectionDomain().getCodeSource().getLocation();
        var name = Armour.class.getName().replace('.', '/') + ".class";
        Files.createDirectories(folder.resolve(name).getParent());
        try (var bytes = URI.create(classes + name).toURL().openStream()) {
            Files.copy(bytes, folder.resolve(name));
        }
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, null);
    }
}
