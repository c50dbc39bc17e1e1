package dev.mitra.stack.people;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mitra.stack.DemoStaff;
import dev.mitra.stack.Http;
import dev.mitra.stack.LogIn;
import dev.mitra.stack.Service;
import java.math.BigDecimal;
import java.util.List;

/// The vendor's bank, whose statements (camt.053) finance uploads.
public record Bank(LogIn logIn) {

    private static final String IBAN = "DE89370400440532013000";

    /// Uploads one statement with these wires and answers what billing made of it.
    public JsonNode arrive(String statementId, List<Wire> wires) {
        return upload(statementId, wires).expect("bank statement " + statementId);
    }

    /// One attempt; the caller judges the answer.
    public Http.Answer upload(String statementId, List<Wire> wires) {
        return upload(statementId, statementId, wires);
    }

    /// The same with a key of its own, as when two people send one file.
    public Http.Answer upload(String key, String statementId, List<Wire> wires) {
        return logIn.as(DemoStaff.FINANCE)
                .to(Service.BILLING)
                .with("Idempotency-Key", key)
                .send("POST", "/v1/bank-statements", "application/xml", file(statementId, wires));
    }

    public static String file(String statementId, List<Wire> wires) {
        var entries = new StringBuilder();
        var sum = BigDecimal.ZERO;
        for (var wire : wires) {
            entries.append(entry(wire));
            sum = sum.add(new BigDecimal(wire.amount()));
        }
        var first = wires.getFirst();
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
            <GrpHdr><MsgId>%1$s</MsgId><CreDtTm>%2$sT18:00:00Z</CreDtTm></GrpHdr>
            <Stmt><Id>%1$s</Id><CreDtTm>%2$sT18:00:00Z</CreDtTm>
            <Acct><Id><IBAN>%3$s</IBAN></Id><Ccy>%4$s</Ccy></Acct>
            %5$s%6$s%7$s</Stmt></BkToCstmrStmt></Document>
            """.formatted(
                        escaped(statementId),
                        first.on(),
                        IBAN,
                        first.currency(),
                        balance("OPBD", BigDecimal.ZERO, first),
                        balance("CLBD", sum, first),
                        entries);
    }

    private static String balance(String type, BigDecimal amount, Wire wire) {
        return """
            <Bal><Tp><CdOrPrtry><Cd>%s</Cd></CdOrPrtry></Tp><Amt Ccy="%s">%s</Amt>\
            <CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>%s</Dt></Dt></Bal>
            """.formatted(type, wire.currency(), amount.setScale(2), wire.on());
    }

    private static String entry(Wire wire) {
        return """
            <Ntry><Amt Ccy="%1$s">%2$s</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
            <BookgDt><Dt>%3$s</Dt></BookgDt><ValDt><Dt>%3$s</Dt></ValDt><AcctSvcrRef>%4$s</AcctSvcrRef>
            <BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>XBCT</SubFmlyCd></Fmly></Domn></BkTxCd>
            <NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs>
            <RltdPties><Dbtr><Pty><Nm>%5$s</Nm></Pty></Dbtr></RltdPties>
            <RmtInf><Ustrd>%6$s</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
            """.formatted(
                        wire.currency(),
                        wire.amount(),
                        wire.on(),
                        escaped(wire.bankReference()),
                        escaped(wire.payer()),
                        escaped(wire.remittance()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
