import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// Holds every PDF of a folder against PDF/A-3a and PDF/UA-1; a single source file, run by `java`.
class ValidatePdf {

    private static final List<PDFAFlavour> FLAVOURS = List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1);

    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.SEVERE);
        VeraGreenfieldFoundryProvider.initialise();
        var findings = new ArrayList<String>();
        int seen = 0;
        try (var files = Files.list(Path.of(arguments[0]))) {
            for (var file : files.filter(path -> path.toString().endsWith(".pdf")).sorted().toList()) {
                seen++;
                for (var flavour : FLAVOURS) {
                    validate(file, flavour, findings);
                }
            }
        }
        findings.forEach(System.err::println);
        System.out.println(seen + " documents, " + findings.size() + " findings");
        System.exit(seen > 0 && findings.isEmpty() ? 0 : 1);
    }

    private static void validate(Path file, PDFAFlavour flavour, List<String> findings) throws Exception {
        try (var in = Files.newInputStream(file);
                var parser = Foundries.defaultInstance().createParser(in, flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            if (!result.isCompliant()) {
                result.getTestAssertions().stream()
                        .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                        .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage())
                        .distinct()
                        .limit(20)
                        .forEach(finding -> findings.add(file.getFileName() + " " + flavour.getId() + " " + finding));
            }
        }
    }
}
