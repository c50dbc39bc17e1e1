package dev.mitra.license.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * Where a product looks for its licence. The first place that holds one decides: the explicit path, the environment
 * variable {@code MITRA_LICENSE} (a path or the content itself), the system property {@code mitra.license}, files
 * beside the product's jar, {@code mitra.lic} on its class path.
 *
 * <p>Beside the jar every file ending in .lic, .lic.xml or .lic.txt counts: browsers and mail programs add the endings.
 */
public final class LicenseSearch {

    static final String VARIABLE = "MITRA_LICENSE";
    static final String PROPERTY = "mitra.license";

    private static final List<String> ENDINGS = List.of(".lic", ".lic.xml", ".lic.txt");
    private static final int MOST_FILES = 100;

    private final Class<?> anchor;
    private final Path explicit;
    private final Map<String, String> environment;
    private final Properties properties;

    LicenseSearch(Class<?> anchor, Path explicit, Map<String, String> environment, Properties properties) {
        this.anchor = anchor;
        this.explicit = explicit;
        this.environment = environment;
        this.properties = properties;
    }

    /** @param anchor a class of the product: its jar's folder and its class path are searched */
    public static LicenseSearch beside(Class<?> anchor) {
        return new LicenseSearch(anchor, null, System.getenv(), System.getProperties());
    }

    /** Before all other places. */
    public LicenseSearch withPath(Path path) {
        return new LicenseSearch(anchor, path, environment, properties);
    }

    /** The contents at the first place that has any. A place that is named but not there has an empty content. */
    List<byte[]> files() {
        if (explicit != null) {
            return List.of(content(explicit));
        }
        for (var named : new String[] {environment.get(VARIABLE), properties.getProperty(PROPERTY)}) {
            if (named != null && !named.isBlank()) {
                return List.of(pathOrContent(named));
            }
        }
        var besideJar = besideJar();
        return besideJar.isEmpty() ? onClassPath() : besideJar;
    }

    LicenseResult nothingFound() {
        return new LicenseResult.Unreadable("there is none. Set " + VARIABLE + " or -D" + PROPERTY
                + " to the file's path, or put it beside the product's jar" + folder());
    }

    private String folder() {
        var folder = jarFolder();
        return folder == null ? "" : " in " + folder;
    }

    private static byte[] pathOrContent(String named) {
        if (Armour.looksSigned(named)) {
            return named.getBytes(StandardCharsets.UTF_8);
        }
        try {
            return content(Path.of(named.strip()));
        } catch (InvalidPathException noPath) {
            return new byte[0];
        }
    }

    private List<byte[]> besideJar() {
        var folder = jarFolder();
        if (folder == null) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(LicenseSearch::isNamedAsLicense)
                    .sorted()
                    .limit(MOST_FILES)
                    .map(LicenseSearch::content)
                    .collect(Collectors.toCollection(ArrayList::new));
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private Path jarFolder() {
        var source = anchor.getProtectionDomain().getCodeSource();
        if (source == null) {
            return null;
        }
        try {
            var place = Path.of(source.getLocation().toURI());
            return Files.isDirectory(place) ? place : place.getParent();
        } catch (URISyntaxException | IllegalArgumentException | java.nio.file.FileSystemNotFoundException notAFile) {
            return null;
        }
    }

    private List<byte[]> onClassPath() {
        try (InputStream resource = anchor.getResourceAsStream("/mitra.lic")) {
            return resource == null ? List.of() : List.of(resource.readNBytes(Armour.MOST_BYTES + 1));
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static boolean isNamedAsLicense(Path file) {
        var name = file.getFileName().toString().toLowerCase(java.util.Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    private static byte[] content(Path file) {
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(Armour.MOST_BYTES + 1);
        } catch (IOException notThere) {
            return new byte[0];
        }
    }
}
