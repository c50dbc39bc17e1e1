package dev.mitra.billing.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Who paid, and for what, as far as the payments say.
final class CamtParties {

    private static final int LONGEST = 140;

    private CamtParties() {}

    static Optional<String> payer(List<XmlNode> details) {
        return first(
                        details,
                        part -> part.text("RltdPties", "Dbtr", "Nm")
                                .or(() -> part.text("RltdPties", "Dbtr", "Pty", "Nm"))
                                .or(() -> part.text("RltdPties", "UltmtDbtr", "Nm")))
                .map(name -> name.length() > LONGEST ? name.substring(0, LONGEST) : name);
    }

    static Optional<String> payerAccount(List<XmlNode> details) {
        return first(
                        details,
                        part -> part.text("RltdPties", "DbtrAcct", "Id", "IBAN")
                                .or(() -> part.text("RltdPties", "DbtrAcct", "Id", "Othr", "Id")))
                .map(account -> account.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
    }

    /// Creditor references, numbers of documents, end-to-end ids.
    static List<String> references(List<XmlNode> details) {
        var found = new ArrayList<String>();
        for (var part : details) {
            for (var remittance : part.all("RmtInf")) {
                for (var structured : remittance.all("Strd")) {
                    structured.text("CdtrRefInf", "Ref").ifPresent(found::add);
                    structured
                            .all("RfrdDocInf")
                            .forEach(document -> document.text("Nb").ifPresent(found::add));
                    structured.all("AddtlRmtInf").forEach(more -> found.add(more.text()));
                }
            }
            CamtPayments.meaningful(part.text("Refs", "EndToEndId")).ifPresent(found::add);
            CamtPayments.meaningful(part.text("Refs", "TxId")).ifPresent(found::add);
        }
        return found;
    }

    static List<String> remittance(List<XmlNode> details) {
        return details.stream()
                .flatMap(part -> part.all("RmtInf").stream())
                .flatMap(remittance -> remittance.all("Ustrd").stream())
                .map(XmlNode::text)
                .toList();
    }

    private static Optional<String> first(List<XmlNode> details, Function<XmlNode, Optional<String>> said) {
        var all =
                details.stream().map(said).flatMap(Optional::stream).distinct().toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }
}
