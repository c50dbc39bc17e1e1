package dev.mitra.stack.bench;

import dev.mitra.stack.Refusal;
import dev.mitra.stack.Service;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/// Many orders and resellers in the databases without placing each: copies of one that was placed, row by row and
/// service by service, so that what they owe can be billed and paid like that of any other.
record Clones(Tables tables) {

    private static final Map<Service, List<Cloning>> RESELLER = Map.of(
            Service.RESELLER,
            List.of(
                    Cloning.of("reseller_stream", "t.reseller_id = ?"),
                    Cloning.of("reseller", "t.id = ?"),
                    Cloning.of("reseller_contact", "t.reseller_id = ?"),
                    Cloning.of("reseller_mailbox", "t.reseller_id = ?"),
                    Cloning.of("reseller_rate", "t.reseller_id = ?"),
                    Cloning.of("reseller_listing", "t.reseller_id = ?"),
                    Cloning.of("standing", "t.reseller_id = ?")),
            Service.ORDER,
            List.of(Cloning.of("reseller", "t.reseller_id = ?")),
            Service.BILLING,
            List.of(
                    Cloning.of("reseller", "t.id = ?"),
                    Cloning.of("reseller_standing", "t.reseller_id = ?"),
                    Cloning.of("arrears", "t.reseller_id = ?")));

    private static final String RECEIPTS =
            "select receipt_id from allocation where invoice_id in (select id from invoice where order_id = ?)";

    private static final List<Cloning> STORY = List.of(
            Cloning.of("platform.outbox", "t.correlation_id = ?"),
            Cloning.of("platform.inbox", "t.correlation_id = ?"),
            Cloning.of("platform.mail", "t.correlation_id = ?"));

    private static final Map<Service, List<Cloning>> ORDER = Map.of(
            Service.ORDER,
            List.of(
                    Cloning.of("orders", "t.id = ?"),
                    Cloning.of("placement", "t.order_id = ?"),
                    Cloning.of("order_line", "t.order_id = ?"),
                    Cloning.of("payment_fact", "t.order_id = ?"),
                    Cloning.of("issued_license", "t.order_id = ?")),
            Service.BILLING,
            List.of(
                    new Cloning("invoice", "t.order_id = ?", Map.of("sequence", "c.sequence")),
                    Cloning.of(
                            "bank_file", "t.id in (select bank_file_id from receipt where id in (" + RECEIPTS + "))"),
                    new Cloning(
                            "receipt",
                            "t.id in (" + RECEIPTS + ")",
                            Map.of(
                                    "booking_key",
                                    "encode(sha256(convert_to(t.booking_key || c.number, 'UTF8')), 'hex')")),
                    Cloning.of("allocation", "t.invoice_id in (select id from invoice where order_id = ?)"),
                    Cloning.of(
                            "journal_entry",
                            "t.id in (select entry_id from journal_line where order_id = ?) and t.reference like 'INV-%'"),
                    Cloning.of(
                            "journal_line",
                            "t.order_id = ? and t.entry_id in (select id from journal_entry where reference like 'INV-%')"),
                    new Cloning(
                            "document",
                            "t.order_id = ?",
                            Map.of("content", "'\\x25504446'", "sha256", "encode(sha256('\\x25504446'), 'hex')")),
                    Cloning.of("document_mail", "t.document_id in (select id from document where order_id = ?)")),
            Service.RESELLER,
            List.of(Cloning.of("paid_order", "t.order_id = ?")),
            Service.LICENSE,
            List.of(
                    Cloning.of("licensed_order", "t.id = ?"),
                    // in the second million of the status list, of which no new licence gets a place
                    new Cloning("license", "t.order_id = ?", Map.of("status_index", "1048576 + 3 * c.number + t.seat")),
                    Cloning.of("delivery", "t.order_id = ?")),
            Service.ACCOUNT,
            List.of(
                    Cloning.of(
                            "organisation", "t.id = (select organisation_id from customer_order where order_id = ?)"),
                    new Cloning(
                            "account",
                            "t.id = (select account_id from customer_order where order_id = ?)",
                            Map.of("email", "c.number || '-' || t.email")),
                    Cloning.of(
                            "organisation_member",
                            "t.account_id = (select account_id from customer_order where order_id = ?)"),
                    Cloning.of("customer_order", "t.order_id = ?"),
                    Cloning.of("known_license", "t.order_id = ?")));

    /// Copies of one reseller, numbered from 1, without accounts: they owe and pay, but nobody logs in as them.
    /// Where they are already, they stay.
    private void resellers(Template template, int count) {
        var first = template.reseller().substring(0, 24) + "000000000001";
        if (tables.count(Service.BILLING, "select count(*) from reseller where id = '" + first + "'") > 0) {
            return;
        }
        RESELLER.forEach((service, all) -> inTransaction(service, connection -> {
            execute(
                    connection,
                    "create temporary table copy on commit drop as select number from generate_series(1, " + count
                            + ") number");
            for (var one : all) {
                insert(connection, one, template.reseller(), Cloning.numbered("%s"));
            }
        }));
    }

    /// Copies of one order, numbered from 1.
    ///
    /// @param template the order that is copied
    /// @param resellers how many copied resellers they are spread over
    void orders(Template template, int resellers, int count) {
        resellers(template, resellers);
        var reseller = template.reseller();
        ORDER.forEach((service, own) -> inTransaction(service, connection -> {
            template.makeCopies(connection, count);
            var to = numbered(reseller, "1 + mod(c.number, " + resellers + ")");
            var texts = "replace(" + Cloning.numbered(template.replaced()) + ", " + numbered(reseller, "c.number")
                    + ", " + to + ")";
            for (var one : own) {
                insert(connection, one, template.order(), texts);
            }
            for (var one : STORY) {
                insert(connection, one, template.order(), texts);
            }
            if (service == Service.BILLING) {
                execute(
                        connection,
                        "update document_counter set last = last + " + count + " where kind = 'INVOICE'"
                                + " and year = " + template.year());
            }
        }));
    }

    private static String numbered(String uuid, String number) {
        return "'" + uuid.substring(0, 24) + "' || lpad(to_hex(" + number + "), 12, '0')";
    }

    private static void insert(Connection connection, Cloning cloning, String template, String texts)
            throws SQLException {
        try (var insert = connection.prepareStatement(cloning.insert(columns(connection, cloning.table()), texts))) {
            insert.setObject(1, java.util.UUID.fromString(template));
            insert.executeUpdate();
        }
    }

    static String columns(Connection connection, String table) throws SQLException {
        var sql = "select string_agg(attname, ',' order by attnum) from pg_attribute where attrelid = '" + table
                + "'::regclass and attnum > 0 and not attisdropped and attidentity = '' and attgenerated = ''";
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private interface Work {
        void on(Connection connection) throws SQLException;
    }

    private void inTransaction(Service service, Work work) {
        var connection = tables.connection(service);
        try {
            connection.setAutoCommit(false);
            work.on(connection);
            connection.commit();
            connection.setAutoCommit(true);
            execute(connection, "analyze");
        } catch (SQLException e) {
            throw new Refusal("Copies in " + service.fullName() + ": " + e.getMessage(), e);
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
