package dev.mitra.journeys;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A camt.053.001.08 statement of the vendor's account, as its bank would send it.
final class BankFile {

    static final String VENDOR_IBAN = "DE89370400440532013000";

    private final String statementId = "S" + UUID.randomUUID().toString().substring(0, 12);
    private final String iban;
    private final LocalDate day;
    private final List<Wire> wires = new ArrayList<>();

    private record Wire(BigDecimal amount, String currency, String remittance, String payer) {}

    private BankFile(String iban, LocalDate day) {
        this.iban = iban;
        this.day = day;
    }

    static BankFile of(LocalDate day) {
        return new BankFile(VENDOR_IBAN, day);
    }

    static BankFile ofAnotherAccount(LocalDate day) {
        return new BankFile("DE02120300000000202051", day);
    }

    BankFile wire(String amount, String currency, String remittance, String payer) {
        wires.add(new Wire(new BigDecimal(amount), currency, remittance, payer));
        return this;
    }

    String xml() {
        var opening = new BigDecimal("1000.00");
        var closing = wires.stream().map(Wire::amount).reduce(opening, BigDecimal::add);
        var entries = new StringBuilder();
        for (int i = 0; i < wires.size(); i++) {
            entries.append(entry(i + 1, wires.get(i)));
        }
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08">
                  <BkToCstmrStmt>
                    <GrpHdr><MsgId>%1$s</MsgId><CreDtTm>%2$sT18:00:00Z</CreDtTm></GrpHdr>
                    <Stmt>
                      <Id>%1$s</Id><ElctrncSeqNb>1</ElctrncSeqNb><CreDtTm>%2$sT18:00:00Z</CreDtTm>
                      <Acct><Id><IBAN>%3$s</IBAN></Id><Ccy>USD</Ccy></Acct>
                      %4$s%5$s%6$s
                    </Stmt>
                  </BkToCstmrStmt>
                </Document>
                """.formatted(statementId, day, iban, balance("OPBD", opening), balance("CLBD", closing), entries);
    }

    private String balance(String code, BigDecimal amount) {
        return """
                <Bal><Tp><CdOrPrtry><Cd>%s</Cd></CdOrPrtry></Tp><Amt Ccy="USD">%s</Amt><CdtDbtInd>CRDT</CdtDbtInd>
                <Dt><Dt>%s</Dt></Dt></Bal>
                """.formatted(code, amount, day);
    }

    private String entry(int number, Wire wire) {
        return """
                <Ntry><NtryRef>%1$d</NtryRef><Amt Ccy="%2$s">%3$s</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
                <BookgDt><Dt>%4$s</Dt></BookgDt><ValDt><Dt>%4$s</Dt></ValDt><AcctSvcrRef>%5$s-%1$d</AcctSvcrRef>
                <BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd>
                <NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs><Amt Ccy="%2$s">%3$s</Amt>
                <CdtDbtInd>CRDT</CdtDbtInd><RltdPties><Dbtr><Pty><Nm>%6$s</Nm></Pty></Dbtr></RltdPties>
                <RmtInf><Ustrd>%7$s</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
                """.formatted(
                        number,
                        wire.currency(),
                        wire.amount().toPlainString(),
                        day,
                        statementId,
                        wire.payer(),
                        wire.remittance());
    }
}
