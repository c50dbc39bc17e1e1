package dev.mitra.billing.bank;

import dev.mitra.kernel.UuidV7;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/// Writes bank files for tests, in the style that a test asks for.
public final class CamtFile {

    public static final String IBAN = "DE89370400440532013000";

    private final StringBuilder statements = new StringBuilder();
    private final StringBuilder entries = new StringBuilder();
    private String version = "053.001.02";
    private String iban = IBAN;
    private String id = "STMT-1";
    private String payerAccount = "TEST" + Long.toUnsignedString(UuidV7.random().getLeastSignificantBits());
    private BigDecimal opening = new BigDecimal("1000.00");
    private BigDecimal sum = BigDecimal.ZERO;

    public static CamtFile statement(String id) {
        var file = new CamtFile();
        file.id = id;
        return file;
    }

    /// `053.001.08`, `054.001.04`
    public CamtFile version(String which) {
        version = which;
        return this;
    }

    public CamtFile iban(String account) {
        iban = account;
        return this;
    }

    public CamtFile opening(String balance) {
        opening = new BigDecimal(balance);
        return this;
    }

    /// Where the wires that follow come from; of its own for each file otherwise.
    public CamtFile from(String account) {
        payerAccount = account;
        return this;
    }

    /// A booked wire with its bank reference and one line of remittance information.
    public CamtFile wire(String amount, String reference, String payer, String remittance) {
        sum = sum.add(new BigDecimal(amount));
        return entry(amount, "CRDT", "BOOK", reference, """
                <NtryDtls><TxDtls><RltdPties><Dbtr><Nm>%s</Nm></Dbtr>
                <DbtrAcct><Id><IBAN>%s</IBAN></Id></DbtrAcct></RltdPties>
                <RmtInf><Ustrd>%s</Ustrd></RmtInf></TxDtls></NtryDtls>""".formatted(payer, payerAccount, remittance));
    }

    public CamtFile entry(String amount, String direction, String status, String reference, String more) {
        entries.append("""
                <Ntry><Amt Ccy="USD">%s</Amt><CdtDbtInd>%s</CdtDbtInd>%s<BookgDt><Dt>2026-02-02</Dt></BookgDt>
                <ValDt><Dt>2026-02-01</Dt></ValDt><AcctSvcrRef>%s</AcctSvcrRef>%s</Ntry>
                """.formatted(amount, direction, status(status), reference, more));
        return this;
    }

    /// Adds an entry's effect to the closing balance.
    public CamtFile counting(String signed) {
        sum = sum.add(new BigDecimal(signed));
        return this;
    }

    private String status(String code) {
        return version.endsWith("08") ? "<Sts><Cd>" + code + "</Cd></Sts>" : "<Sts>" + code + "</Sts>";
    }

    public String xml() {
        return xml(opening.add(sum).toPlainString());
    }

    public String xml(String closing) {
        var notification = version.startsWith("054");
        var message = notification ? "BkToCstmrDbtCdtNtfctn" : "BkToCstmrStmt";
        var part = notification ? "Ntfctn" : "Stmt";
        var balances = notification ? "" : balance("OPBD", opening.toPlainString()) + balance("CLBD", closing);
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.%s"><%s><GrpHdr><MsgId>M</MsgId></GrpHdr>%s
                <%s><Id>%s</Id><Acct><Id><IBAN>%s</IBAN></Id></Acct>%s%s</%s></%s></Document>""".formatted(version, message, statements, part, id, iban, balances, entries, part, message);
    }

    private static String balance(String type, String amount) {
        return """
                <Bal><Tp><CdOrPrtry><Cd>%s</Cd></CdOrPrtry></Tp><Amt Ccy="USD">%s</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>""".formatted(type, amount);
    }

    public static BankFile read(String xml) {
        return CamtReader.read(
                new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), IBAN::equals, XmlLimits.USUAL);
    }

    public BankStatement readBack() {
        return ((BankFile.Read) read(xml())).statements().getFirst();
    }
}
