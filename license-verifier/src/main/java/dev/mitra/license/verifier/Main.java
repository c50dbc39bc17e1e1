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

/**
 * The command line: {@code java -jar license-verifier.jar verify FILE --roots roots.json}. It answers 0 for a valid
 * licence, 1 for any other result, 2 for a wrong call.
 */
public final class Main {

    private static final String USAGE = """
            java -jar license-verifier.jar inspect FILE --roots ROOTS
            java -jar license-verifier.jar verify FILE --roots ROOTS [options]
              --roots ROOTS              the trusted keys, as the licence server publishes them under /v1/license-roots
              --product FAMILY/PLATFORM  the product that asks; without it any product is right
              --released YYYY-MM-DD      the day on which that version was released
              --status FILE              a status list
              --at YYYY-MM-DD            judge as of noon (UTC) of that day
            """;

    private final PrintStream out;

    private Main(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out));
    }

    static int run(String[] arguments, PrintStream out) {
        try {
            return new Main(out).run(Arguments.of(arguments));
        } catch (IllegalArgumentException | DateTimeException wrong) {
            out.println(wrong.getMessage());
            out.print(USAGE);
            return 2;
        } catch (IOException unreadable) {
            out.println("cannot read " + unreadable.getMessage());
            return 2;
        } catch (Refused refused) {
            out.println("cannot use the roots: " + refused.getMessage());
            return 2;
        }
    }

    private int run(Arguments arguments) throws IOException, Refused {
        var verifier = verifier(arguments);
        var file = Files.readAllBytes(Path.of(arguments.file()));
        var result = verifier.verify(file);
        if (arguments.command().equals("inspect")) {
            inspect(verifier, file);
        }
        out.println(result.getClass().getSimpleName() + ": " + result.sentence());
        return result.allows() ? 0 : 1;
    }

    private void inspect(LicenseVerifier verifier, byte[] file) {
        try {
            var armour = Armour.open(file);
            var license = verifier.read(armour);
            LicenseText.lines(license).forEach(this::line);
            line("Kind", license.kind().toString());
            line("SKU", license.sku());
            license.products().forEach(product -> line("Covers", product.toString()));
            line("Redistribution", license.redistributable() ? "yes" : "no");
            line("Order", license.order());
            line("Licence", license.id() + ", sequence " + license.seq());
            line("Issued", license.issuedAt().toString());
            LicenseText.differing(armour.above(), license)
                    .forEach((label, text) -> out.println("WARNING: the text above the signed part says \"" + label
                            + ": " + text + "\"; only the terms printed here are signed."));
        } catch (Refused refused) {
            out.println("No terms are shown because none are proven.");
        }
    }

    private void line(String label, String value) {
        out.printf("%-14s: %s%n", label, value);
    }

    private static LicenseVerifier verifier(Arguments arguments) throws IOException, Refused {
        var product = arguments.option("--product");
        var builder = product == null ? LicenseVerifier.forAnyProduct() : forProduct(product);
        for (var root : roots(arguments.option("--roots"))) {
            builder.trusting(root);
        }
        if (arguments.option("--released") != null) {
            builder.releasedOn(LocalDate.parse(arguments.option("--released")));
        }
        if (arguments.option("--status") != null) {
            builder.statusList(Files.readString(Path.of(arguments.option("--status")), StandardCharsets.US_ASCII));
        }
        if (arguments.option("--at") != null) {
            var noon = LocalDate.parse(arguments.option("--at")).atTime(12, 0).toInstant(ZoneOffset.UTC);
            builder.clock(Clock.fixed(noon, ZoneOffset.UTC));
        }
        return builder.build();
    }

    private static LicenseVerifier.Builder forProduct(String product) {
        int slash = product.indexOf('/');
        if (slash < 1) {
            throw new IllegalArgumentException("--product takes FAMILY/PLATFORM");
        }
        return LicenseVerifier.forProduct(product.substring(0, slash), product.substring(slash + 1));
    }

    private static Iterable<TrustedRoot> roots(String file) throws IOException, Refused {
        if (file == null) {
            throw new IllegalArgumentException("--roots is missing: without trusted keys nothing can be proven");
        }
        return TrustedRoot.list(Files.readAllBytes(Path.of(file)));
    }
}
