package dev.mitra.stack.bench;

import dev.mitra.stack.Refusal;
import dev.mitra.stack.Service;
import java.sql.Connection;
import java.sql.SQLException;

/// The texts of the order that is copied, as they stand in the rows of all services.
///
/// @param last the last number that invoices of the year have
record Template(
        String order, String reseller, String orderNumber, String invoiceNumber, String reference, int year, int last) {

    /// @param condition on `invoice` that finds an order to copy
    static Template of(Tables tables, String condition) {
        var sql = "select order_number, year, sequence, payment_reference,"
                + " (select max(sequence) from invoice), order_id, reseller_id from invoice where " + condition
                + " order by id limit 1";
        try (var statement = tables.connection(Service.BILLING).createStatement();
                var row = statement.executeQuery(sql)) {
            if (!row.next()) {
                throw new Refusal("there is no invoice with " + condition);
            }
            var texts = new CopyTexts(row.getInt(3), row.getInt(2));
            return new Template(
                    row.getString(6),
                    row.getString(7),
                    row.getString(1),
                    texts.invoiceNumber(),
                    row.getString(4),
                    row.getInt(2),
                    row.getInt(5));
        } catch (SQLException e) {
            throw new Refusal("the invoice with " + condition + " cannot be read: " + e.getMessage(), e);
        }
    }

    /// The table `copy`: a row with the texts of each copy, numbered from `first`.
    void makeCopies(Connection connection, int first, int count) throws SQLException {
        Clones.execute(
                connection,
                "create temporary table copy (number integer, sequence integer, order_number text,"
                        + " invoice_number text, compact text, reference text) on commit drop");
        try (var insert = connection.prepareStatement("insert into copy values (?, ?, ?, ?, ?, ?)")) {
            for (int place = 0; place < count; place++) {
                var texts = new CopyTexts(last + 1 + place, year);
                insert.setInt(1, first + place);
                insert.setInt(2, last + 1 + place);
                insert.setString(3, texts.orderNumber());
                insert.setString(4, texts.invoiceNumber());
                insert.setString(5, texts.compact());
                insert.setString(6, texts.reference());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /// SQL over `c`, with `%s` for the row's text.
    String replaced() {
        return "replace(replace(replace(replace(%s, '" + reference + "', c.reference), '" + invoiceNumber
                + "', c.invoice_number), '" + invoiceNumber.replace("-", "") + "', c.compact), '" + orderNumber
                + "', c.order_number)";
    }
}
