package dev.mitra.billing.bank;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Reads camt.053 and camt.054, versions .02 to .10, as a stream: only the two dozen elements that say who
/// paid what for what, whatever the namespace.
public final class CamtReader {

    private final XmlLimits limits;
    private int entries;

    private CamtReader(XmlLimits limits) {
        this.limits = limits;
    }

    /// Never throws for what the file holds: a bad file is [BankFile.Refused].
    ///
    /// @param ourAccounts without blanks; a statement of any other account refuses the file
    public static BankFile read(InputStream file, Predicate<String> ourAccounts, XmlLimits limits) {
        try {
            return new BankFile.Read(new CamtReader(limits).statements(new XmlStream(file, limits), ourAccounts));
        } catch (BankFileRefusal refusal) {
            return refusal.refused();
        }
    }

    private List<BankStatement> statements(XmlStream xml, Predicate<String> ourAccounts) {
        expect(xml, xml.nextChild(), "Document");
        var message = xml.nextChild().orElse("");
        var kind = switch (message) {
            case "BkToCstmrStmt" -> BankStatement.Kind.STATEMENT;
            case "BkToCstmrDbtCdtNtfctn" -> BankStatement.Kind.NOTIFICATION;
            default -> throw notAStatement(xml);
        };
        var part = kind == BankStatement.Kind.STATEMENT ? "Stmt" : "Ntfctn";
        var statements = new ArrayList<BankStatement>();
        for (var child = xml.nextChild(); child.isPresent(); child = xml.nextChild()) {
            if (child.get().equals(part)) {
                statements.add(statement(xml, kind, ourAccounts));
            } else {
                xml.subtree();
            }
        }
        xml.nextChild();
        if (statements.isEmpty()) {
            throw notAStatement(xml);
        }
        return statements;
    }

    private BankStatement statement(XmlStream xml, BankStatement.Kind kind, Predicate<String> ourAccounts) {
        var head = new ArrayList<XmlNode>();
        var read = new ArrayList<BankEntry>();
        for (var child = xml.nextChild(); child.isPresent(); child = xml.nextChild()) {
            var node = xml.subtree();
            if (child.get().equals("Ntry")) {
                countEntry(xml);
                read.add(CamtEntry.of(node, read.size(), xml.where()));
            } else {
                head.add(node);
            }
        }
        var statement = CamtHead.statement(new XmlNode("", null, "", head), kind, read);
        if (!ourAccounts.test(statement.iban())) {
            throw new BankFileRefusal(BankFileFault.OTHER_ACCOUNT, "statement " + statement.id());
        }
        StatementSums.check(statement);
        return statement;
    }

    private void countEntry(XmlStream xml) {
        if (++entries > limits.entries()) {
            throw new BankFileRefusal(BankFileFault.FILE_TOO_LARGE, "too many entries, " + xml.where());
        }
    }

    private static void expect(XmlStream xml, Optional<String> found, String name) {
        if (!found.equals(Optional.of(name))) {
            throw notAStatement(xml);
        }
    }

    private static BankFileRefusal notAStatement(XmlStream xml) {
        return new BankFileRefusal(BankFileFault.NOT_A_BANK_STATEMENT, xml.where());
    }
}
