package dev.mitra.license.verifier;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

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

    private static final Pattern NAME = Pattern.compile("(?i)\\.lic(\\.xml|\\.txt)?$");
    private static final int MOST_FILES = 100;

    private final Class<?> anchor;
    private final String[] named;

    /** @param named what the product, the variable and the property say, in this order; null where they say nothing */
    LicenseSearch(Class<?> anchor, String... named) {
        this.anchor = anchor;
        this.named = named;
    }

    /**
     * Searches where the environment says, then around the product.
     *
     * @param anchor a class of the product: its jar's folder and its class path are searched
     * @return the usual places
     */
    public static LicenseSearch beside(Class<?> anchor) {
        return new LicenseSearch(anchor, null, System.getenv(VARIABLE), System.getProperty(PROPERTY));
    }

    /**
     * The same after one more place, which comes before all others.
     *
     * @param path of a licence file, as the product's user has set it
     * @return another search
     */
    public LicenseSearch withPath(Path path) {
        return new LicenseSearch(anchor, path.toString(), named[1], named[2]);
    }

    /** The contents at the first place that has any. A place that is named but not there has an empty content. */
    List<byte[]> files() {
        for (var name : named) {
            if (name != null && !name.isBlank()) {
                return List.of(pathOrContent(name));
            }
        }
        var besideJar = besideJar();
        return besideJar.isEmpty() ? onClassPath() : besideJar;
    }

    LicenseResult nothingFound() {
        return new LicenseResult.Unreadable("there is none. Set " + VARIABLE + " or -D" + PROPERTY
                + " to the file's path, or put it beside the product's jar in " + jarFolder());
    }

    private static byte[] pathOrContent(String named) {
        return Armour.looksSigned(named) ? named.getBytes(StandardCharsets.UTF_8) : content(new File(named.strip()));
    }

    private List<byte[]> besideJar() {
        var folder = jarFolder();
        var names = folder == null ? null : folder.list();
        var contents = new ArrayList<byte[]>();
        if (names != null) {
            Arrays.sort(names);
            for (var name : names) {
                if (NAME.matcher(name).find() && contents.size() < MOST_FILES) {
                    contents.add(content(new File(folder, name)));
                }
            }
        }
        return contents;
    }

    private File jarFolder() {
        var source = anchor.getProtectionDomain().getCodeSource();
        if (source == null) {
            return null;
        }
        try {
            var place = new File(source.getLocation().toURI());
            return place.isDirectory() ? place : place.getParentFile();
        } catch (URISyntaxException | IllegalArgumentException notAFile) {
            return null;
        }
    }

    private List<byte[]> onClassPath() {
        try (var resource = anchor.getResourceAsStream("/mitra.lic")) {
            return resource == null ? List.of() : List.of(resource.readNBytes(Armour.MOST_BYTES + 1));
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static byte[] content(File file) {
        try (var stream = new FileInputStream(file)) {
            return stream.readNBytes(Armour.MOST_BYTES + 1);
        } catch (IOException notThere) {
            return new byte[0];
        }
    }
}
