package dev.mitra.license.verifier;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;

/**
 * The command line: {@code java -jar license-verifier.jar verify FILE --roots roots.json}. It answers 0 for a valid
 * licence, 1 for any other result, 2 for a wrong call.
 */
public final class Main {

    private static final String USAGE = """
            java -jar license-verifier.jar inspect|verify FILE --roots ROOTS [options]
              --roots ROOTS              trusted keys, as the licence server publishes them under /v1/license-roots
              --product FAMILY/PLATFORM  the product that asks; without it any product is right
              --released YYYY-MM-DD      the day on which that version was released
              --status FILE              a status list
              --seen NUMBER              the newest status list seen so far
              --at YYYY-MM-DD            judge as of noon (UTC) of that day
            """;
    private static final String OPTIONS = "--roots --product --released --status --seen --at ";

    private final PrintStream out;
    private final Map<String, String> options = new TreeMap<>();

    private Main(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs the command and ends the virtual machine with its answer.
     *
     * @param arguments {@code verify} or {@code inspect}, a file and options
     */
    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out));
    }

    static int run(String[] arguments, PrintStream out) {
        try {
            return new Main(out).run(arguments);
        } catch (IllegalArgumentException | DateTimeException wrong) {
            out.println(wrong.getMessage());
            out.print(USAGE);
        } catch (IOException unreadable) {
            out.println("cannot read " + unreadable.getMessage());
        } catch (Refused refused) {
            out.println("cannot use the roots: " + refused.getMessage());
        }
        return 2;
    }

    private int run(String[] arguments) throws IOException, Refused {
        boolean inspect = arguments.length > 1 && arguments[0].equals("inspect");
        if (!inspect && (arguments.length < 2 || !arguments[0].equals("verify"))) {
            throw new IllegalArgumentException("Say inspect or verify, and a file.");
        }
        for (int i = 2; i < arguments.length; i += 2) {
            if (!OPTIONS.contains(arguments[i] + " ") || i + 1 == arguments.length) {
                throw new IllegalArgumentException("Not understood: " + arguments[i]);
            }
            options.put(arguments[i], arguments[i + 1]);
        }
        var verifier = verifier();
        var file = Files.readAllBytes(Path.of(arguments[1]));
        if (inspect) {
            inspect(verifier, file);
        }
        if (verifier.listWasRolledBack()) {
            out.println("WARNING: a newer status list was seen before.");
        }
        var result = verifier.verify(file);
        out.println(result);
        return result.allows() ? 0 : 1;
    }

    private void inspect(LicenseVerifier verifier, byte[] file) {
        try {
            var armour = Armour.open(file);
            var license = verifier.read(armour);
            var lines = new StringBuilder(license.terms());
            License.line(lines, "Kind", license.kind());
            License.line(lines, "SKU", license.sku());
            for (var product : license.products()) {
                License.line(lines, "Covers", product);
            }
            License.line(lines, "Redistribution", license.redistributable() ? "yes" : "no");
            License.line(lines, "Order", license.order());
            License.line(lines, "Licence", license.id() + ", sequence " + license.seq());
            License.line(lines, "Issued", license.issuedAt());
            out.print(lines);
            if (!armour.says(license.terms())) {
                out.println("WARNING: only the terms above are signed. The file's own text says something else:\n"
                        + armour.above.strip());
            }
        } catch (Refused refused) {
            out.println("No terms are shown because none are proven.");
        }
    }

    private LicenseVerifier verifier() throws IOException, Refused {
        var builder = builder();
        if (!options.containsKey("--roots")) {
            throw new IllegalArgumentException("--roots is missing: without trusted keys nothing can be proven");
        }
        for (var root : TrustedRoot.list(Files.readAllBytes(Path.of(options.get("--roots"))))) {
            builder.trusting(root);
        }
        if (options.containsKey("--released")) {
            builder.releasedOn(LocalDate.parse(options.get("--released")));
        }
        if (options.containsKey("--status")) {
            builder.statusList(Files.readString(Path.of(options.get("--status")), StandardCharsets.ISO_8859_1));
        }
        if (options.containsKey("--seen")) {
            builder.newestListSeen(Long.parseLong(options.get("--seen")));
        }
        if (options.containsKey("--at")) {
            var noon = LocalDate.parse(options.get("--at")).atTime(12, 0).toInstant(ZoneOffset.UTC);
            builder.clock(Clock.fixed(noon, ZoneOffset.UTC));
        }
        return builder.build();
    }

    private LicenseVerifier.Builder builder() {
        var product = options.get("--product");
        if (product == null) {
            return LicenseVerifier.forAnyProduct();
        }
        var parts = product.split("/", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("--product takes FAMILY/PLATFORM");
        }
        return LicenseVerifier.forProduct(parts[0], parts[1]);
    }
}
