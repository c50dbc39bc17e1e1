package dev.mitra.license.bulk.http;

import dev.mitra.kernel.TypeId;
import dev.mitra.license.bulk.Row;
import dev.mitra.license.bulk.Wish;
import dev.mitra.license.issue.LicenseId;
import dev.mitra.license.issue.OrderNumber;
import dev.mitra.web.Problem;
import java.util.List;
import java.util.Optional;

/// What is done with each row.
public enum BatchAction {
    TEMPORARY,
    EXTENSION,
    REPLACEMENT;

    private static final int NUMBER_DIGITS = 12;

    /// @throws Problem 422 when the table lacks a column
    List<Row> rows(CsvTable table) {
        return table.columns(columns()).stream()
                .map(cells -> new Row(cells.row(), wish(cells.values()).orElseGet(Wish.Unreadable::new)))
                .toList();
    }

    /// Others are passed over, so that an export of licences can be sent as it is.
    private List<String> columns() {
        return switch (this) {
            case TEMPORARY -> List.of("orderNumber", "sku");
            case EXTENSION, REPLACEMENT -> List.of("licenseId");
        };
    }

    private Optional<Wish> wish(List<String> cells) {
        return switch (this) {
            case TEMPORARY -> temporary(cells.getFirst(), cells.getLast());
            case EXTENSION -> license(cells.getFirst()).map(Wish.Extension::new);
            case REPLACEMENT -> license(cells.getFirst()).map(Wish.Replacement::new);
        };
    }

    // a spreadsheet that takes the number for one drops the zeros in front
    private static Optional<Wish> temporary(String number, String sku) {
        boolean isRead = number.matches("[0-9]{1,12}") && sku.matches("[A-Z0-9][A-Z0-9.-]{0,63}");
        var digits = "0".repeat(Math.max(0, NUMBER_DIGITS - number.length())) + number;
        return isRead ? Optional.of(new Wish.Temporary(new OrderNumber(digits), sku)) : Optional.empty();
    }

    private static Optional<LicenseId> license(String text) {
        return TypeId.parse(LicenseId.PREFIX, text).map(LicenseId::new);
    }
}
