import dev.mitra.license.verifier.LicenseResult;
import dev.mitra.license.verifier.LicenseSearch;
import dev.mitra.license.verifier.LicenseVerifier;
import dev.mitra.license.verifier.TrustedRoot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * A product that works in full with a licence and marks its output as an evaluation without one. It shows what to do
 * with each result. Run it with the verifier's jar on the class path:
 *
 * <pre>java -cp license-verifier.jar EvaluationMode.java [file [status list]]</pre>
 */
public class EvaluationMode {

    // Copied at build time from /v1/license-roots of the licence server; these are the roots of the test vectors.
    private static final TrustedRoot ACTIVE = TrustedRoot.ed25519("root-2026", "ZxZDl62ZuUpaO1QLUzZVCofHs8GPNCHO0j2ItvAphYw");
    private static final TrustedRoot SPARE = TrustedRoot.es256(
            "root-p256", "1KWlfjuq-p3TMrdARjv-V_FMtpxTBGROGC276FmCERxFcrga2UfzKLf2MTrnkTTxivNkFnBlBGtrkL3XpvwtVw");

    // The day on which this version of the product was released.
    private static final LocalDate RELEASED = LocalDate.of(2026, 10, 1);

    public static void main(String[] arguments) throws Exception {
        Path memory = Path.of(System.getProperty("java.io.tmpdir"), "evaluation-mode.newest-list");
        LicenseVerifier.Builder builder = LicenseVerifier.forProduct("Tabulon", "Java")
                .releasedOn(RELEASED)
                .trusting(ACTIVE)
                .trusting(SPARE)
                .newestListSeen(Files.exists(memory) ? Long.parseLong(Files.readString(memory)) : 0);
        if (arguments.length > 1) {
            builder.statusList(Files.readString(Path.of(arguments[1])));
        }
        LicenseVerifier verifier = builder.build();
        Files.writeString(memory, Long.toString(verifier.newestListSeen()));
        if (verifier.listWasRolledBack()) {
            System.out.println("An older list of revoked licences has taken the place of a newer one.");
        }

        LicenseSearch search = LicenseSearch.beside(EvaluationMode.class);
        if (arguments.length > 0) {
            search = search.withPath(Path.of(arguments[0]));
        }
        LicenseResult result = verifier.verify(search);
        System.out.println(result.sentence());
        if (result.allows()) {
            System.out.print(result.license().terms());
        } else {
            System.out.println(advice(result));
        }
        System.out.println(document(result.allows()));
    }

    /** What this product does with each result, beside showing its sentence. */
    private static String advice(LicenseResult result) {
        if (result instanceof LicenseResult.UpdatesEnded ended) {
            return "Offer the last version of " + ended.until() + ", and the renewal.";
        }
        if (result instanceof LicenseResult.Expired expired) {
            return "Offer the renewal; it worked until " + expired.until() + ".";
        }
        if (result instanceof LicenseResult.NotYetValid) {
            return "Show the computer's date.";
        }
        if (result instanceof LicenseResult.WrongProduct) {
            return "Say which file belongs here: " + result.license().name() + " is another product.";
        }
        if (result instanceof LicenseResult.Suspended || result instanceof LicenseResult.Revoked) {
            return "Name order " + result.license().order() + " and the seller.";
        }
        if (result instanceof LicenseResult.Superseded) {
            return "Offer to look for the newer file.";
        }
        if (result instanceof LicenseResult.Tampered) {
            return "Offer to download the file again.";
        }
        if (result instanceof LicenseResult.UnknownKey) {
            return "Offer an update of the product.";
        }
        LicenseResult.Unreadable unreadable = (LicenseResult.Unreadable) result;
        return "Show where a file is looked for, and: " + unreadable.hint() + ".";
    }

    private static String document(boolean licensed) {
        return licensed ? "A document." : "A document. [Made by an evaluation version]";
    }
}
