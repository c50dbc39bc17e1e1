package dev.mitra.billing.receipt.app;

import dev.mitra.billing.bank.BankFile;
import dev.mitra.billing.bank.CamtReader;
import dev.mitra.billing.bank.XmlLimits;
import dev.mitra.billing.receipt.ImportedFile;
import dev.mitra.billing.vendor.Vendor;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.Sha256;
import dev.mitra.kernel.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.util.HexFormat;

/// Reads a bank file and records what it brings. A bad file is refused as a whole.
@ApplicationScoped
public class ImportBankFile {

    private final Vendor vendor;
    private final RecordBankFile recordBankFile;
    private final BusinessClock clock;

    ImportBankFile(Vendor vendor, RecordBankFile recordBankFile, BusinessClock clock) {
        this.vendor = vendor;
        this.recordBankFile = recordBankFile;
        this.clock = clock;
    }

    /// @param by who uploads it, for the record
    public ImportResult importFile(InputStream bytes, Importing importing, String by) {
        var digest = Sha256.digest();
        var file = CamtReader.read(new DigestInputStream(bytes, digest), vendor.iban()::equals, XmlLimits.USUAL);
        return switch (file) {
            case BankFile.Refused(var fault, var where) -> new ImportResult.Refused(fault, where);
            case BankFile.Read(var statements) -> {
                var hash = HexFormat.of().formatHex(digest.digest());
                var imported = new ImportedFile(UuidV7.random(), hash, clock.now(), by);
                yield new ImportResult.Imported(recordBankFile.record(imported, statements, importing));
            }
        };
    }
}
