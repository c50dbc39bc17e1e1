package dev.mitra.license.delivery;

/// The lines that apply a licence, once, before the first call, on one platform.
public record Snippet(String platform, String code) {

    public static Snippet of(String family, String platform) {
        var name = family.replaceAll("[^A-Za-z0-9]", "");
        var code = switch (platform) {
            case ".NET" -> """
                using %1$s.Licensing;
                License.Apply(File.ReadAllText("FILE"));""";
            case "Java" -> """
                import %2$s.License;
                License.apply(Path.of("FILE"));""";
            case "Python" -> """
                from %2$s import license
                license.apply("FILE")""";
            case "Node.js" -> """
                import { license } from "%2$s";
                await license.apply("FILE");""";
            default -> "MITRA_LICENSE=FILE";
        };
        return new Snippet(platform, code.formatted(name, name.toLowerCase(java.util.Locale.ROOT)));
    }

    /// With the name of the file that was sent.
    Snippet with(String fileName) {
        return new Snippet(platform, code.replace("FILE", fileName));
    }
}
