package dev.mitra.stack.prove.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Bank files (camt.053) that are broken, or that no bank would write.
record BankFiles(Call good) {

    static final String BANK_FILE = """
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
        <GrpHdr><MsgId>FRESH-REFERENCE</MsgId><CreDtTm>2026-11-25T18:00:00Z</CreDtTm></GrpHdr>
        <Stmt><Id>FRESH-REFERENCE</Id><CreDtTm>2026-11-25T18:00:00Z</CreDtTm>
        <Acct><Id><IBAN>DE89370400440532013000</IBAN></Id><Ccy>USD</Ccy></Acct>
        <Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="USD">0.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>
        <Dt><Dt>2026-11-25</Dt></Dt></Bal>
        <Ntry><Amt Ccy="USD">10.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
        <BookgDt><Dt>2026-11-25</Dt></BookgDt><ValDt><Dt>2026-11-25</Dt></ValDt><AcctSvcrRef>FRESH-REFERENCE</AcctSvcrRef>
        <NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs>
        <RmtInf><Ustrd>nothing</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry></Stmt></BkToCstmrStmt></Document>
        """;

    List<Call> all() {
        var calls = new ArrayList<Call>();
        calls.add(good.body("no file", ""));
        calls.add(good.body("no XML", "this is no file"));
        calls.add(good.body("half a file", BANK_FILE.substring(0, BANK_FILE.length() / 2)));
        calls.add(good.body("another root", "<Other/>"));
        calls.add(good.body("an entity", "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>"));
        calls.add(good.body("entities without end", laughing()));
        calls.add(good.body("deep", "<a>".repeat(20_000)));
        calls.add(good.body("NUL", BANK_FILE.replace("nothing", "a\u0000b")));
        calls.add(good.body("a wrong encoding", BANK_FILE.getBytes(StandardCharsets.UTF_16)));
        calls.add(good.body("an unknown encoding", BANK_FILE.replace("UTF-8", "NONSENSE")));
        calls.add(good.body("a file inside a file", BANK_FILE.replace("nothing", "<![CDATA[" + BANK_FILE + "]]>")));
        calls.add(good.body("a thousand statements", statements()));
        for (var amount :
                List.of("", "NaN", "1e9", "-10.00", "10.001", "9".repeat(40), "0x10", "10,00", "1".repeat(100_000))) {
            var shown = amount.length() > 50 ? amount.length() + " digits" : amount;
            calls.add(good.body("the amount " + shown, BANK_FILE.replace(">10.00<", ">" + amount + "<")));
        }
        for (var day : List.of("", "2026-02-30", "99999-01-01", "-0001-01-01", "yesterday")) {
            calls.add(good.body("the day " + day, BANK_FILE.replace("2026-11-25", day)));
        }
        calls.add(good.body("no such currency", BANK_FILE.replace("USD", "XQQ")));
        calls.add(good.body("another account", BANK_FILE.replace("DE89370400440532013000", "DE00000000000000000000")));
        calls.add(good.body("a very long name", BANK_FILE.replace("nothing", "x".repeat(200_000))));
        calls.add(good.body("an id twice", BANK_FILE.replace("<Stmt>", "<Stmt><Id>F2</Id>")));
        calls.addAll(behindGoodOnes(calls));
        return calls;
    }

    /// What is wrong with one entry must not leave the money of the entry before it behind.
    private List<Call> behindGoodOnes(List<Call> bad) {
        var entry = BANK_FILE
                .substring(BANK_FILE.indexOf("<Ntry>"), BANK_FILE.indexOf("</Stmt>"))
                .replace(Sender.FRESH, Sender.FRESH + "-A");
        return bad.stream()
                .filter(call -> call.sent().contains("<Ntry>"))
                .map(call -> good.body(
                        call.what() + " behind a good entry", call.sent().replaceFirst("<Ntry>", entry + "<Ntry>")))
                .toList();
    }

    private static String statements() {
        var begin = BANK_FILE.indexOf("<Stmt>");
        var end = BANK_FILE.indexOf("</Stmt>") + "</Stmt>".length();
        return BANK_FILE.substring(0, begin) + BANK_FILE.substring(begin, end).repeat(1_000) + BANK_FILE.substring(end);
    }

    private static String laughing() {
        var text = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 \"ha\">");
        for (var i = 1; i < 30; i++) {
            text.append("<!ENTITY e%d \"&e%d;&e%d;\">".formatted(i, i - 1, i - 1));
        }
        return text.append("]><a>&e29;</a>").toString();
    }
}
