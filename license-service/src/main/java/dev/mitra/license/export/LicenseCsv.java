package dev.mitra.license.export;

import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicenseStatus;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A licence as a line: what its file says and whether it holds; no price, reseller or account.
public final class LicenseCsv {

    public static final String HEADER = CsvLine.of(List.of(
            "licenseId",
            "orderNumber",
            "sku",
            "product",
            "kind",
            "status",
            "organisation",
            "email",
            "country",
            "issuedAt",
            "updatesUntil",
            "expiresOn",
            "seat",
            "seq",
            "fileName",
            "sha256"));

    private LicenseCsv() {}

    public static String line(License license) {
        return CsvLine.of(List.of(
                license.id().external(),
                license.number().digits(),
                license.sku(),
                license.productName(),
                license.kind().name(),
                LicenseStatus.of(license.state()).name(),
                license.to().company(),
                license.to().email().canonical(),
                license.to().country().code(),
                license.issuedAt().toString(),
                day(license.updatesUntil()),
                day(license.expiresOn()),
                Integer.toString(license.seat()),
                Integer.toString(license.seq()),
                license.fileName(),
                license.sha256()));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
