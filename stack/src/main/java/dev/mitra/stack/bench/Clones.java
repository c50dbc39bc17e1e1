package dev.mitra.stack.bench;

import dev.mitra.stack.Refusal;
import dev.mitra.stack.Service;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

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
                    Cloning.of(
                            "bank_statement",
                            "t.bank_file_id in (select bank_file_id from receipt where id in (" + RECEIPTS + "))"),
                    Cloning.of(
                            "bank_booking",
                            "t.bank_reference in (select bank_reference from receipt where id in (" + RECEIPTS + "))"),
                    new Cloning(
                            "receipt",
                            "t.id in (" + RECEIPTS + ")",
                            Map.of(
                                    "booking_key",
                                    "encode(sha256(convert_to(t.booking_key || c.number, 'UTF8')), 'hex')")),
                    Cloning.of("allocation", "t.invoice_id in (select id from invoice where order_id = ?)"),
                    // what lies open under this reference and what pays it
                    Cloning.of("journal_entry", "t.id in (select entry_id from journal_line where order_id = ?)"),
                    Cloning.of("journal_line", "t.entry_id in (select entry_id from journal_line where order_id = ?)"),
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
                    new Cloning(
                            "license", "t.order_id = ?", Map.of("status_index", "1048576 + 3 * c.sequence + t.seat")),
                    Cloning.of("license_file", "t.license_id in (select id from license where order_id = ?)"),
                    Cloning.of("delivery", "t.order_id = ?")),
            Service.ACCOUNT,
            List.of(Cloning.of("customer_order", "t.order_id = ?"), Cloning.of("known_license", "t.order_id = ?")));

    private static final List<Cloning> CUSTOMER = List.of(
            Cloning.of("organisation", "t.id = (select organisation_id from customer_order where order_id = ?)"),
            new Cloning(
                    "account",
                    "t.id = (select account_id from customer_order where order_id = ?)",
                    Map.of("email", "c.number || '-' || t.email")),
            Cloning.of(
                    "organisation_member",
                    "t.account_id = (select account_id from customer_order where order_id = ?)"));

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
            insert(connection, all, template.reseller(), Cloning.numbered("%s"));
        }));
    }

    /// Copies of one order of customers of their own.
    ///
    /// @param template the order that is copied
    /// @param spread whose they are
    /// @param first number of the first copy; a template's copies are numbered from 1, and never twice
    void orders(Template template, Spread spread, int first, int count) {
        resellers(template, spread.resellers());
        var own = "'" + template.reseller() + "'";
        var other = numbered(template.reseller(), "1 + mod(c.number, " + spread.resellers() + ")");
        var owner = spread.ownShare() == 0
                ? other
                : "case mod(c.number, " + spread.ownShare() + ") when 0 then " + own + " else " + other + " end";
        var texts = replacing(Cloning.numbered(template.replaced()), template.reseller(), owner);
        copy(template, texts, first, count, true);
    }

    /// Copies of one order that the same customer placed with the same reseller.
    ///
    /// @param kept ids of the customer's account and organisation
    void ordersOf(Template template, Collection<String> kept, int count) {
        var texts = Cloning.numbered(template.replaced());
        for (var id :
                Stream.concat(kept.stream(), Stream.of(template.reseller())).toList()) {
            texts = replacing(texts, id, "'" + id + "'");
        }
        // the first order made the account, the others found it
        copy(template, "replace(" + texts + ", 'PROVISIONED', 'MATCHED')", 1, count, false);
    }

    private void copy(Template template, String texts, int first, int count, boolean newCustomers) {
        ORDER.forEach((service, own) -> inTransaction(service, connection -> {
            template.makeCopies(connection, first, count);
            if (service == Service.ACCOUNT && newCustomers) {
                insert(connection, CUSTOMER, template.order(), texts);
            }
            insert(connection, own, template.order(), texts);
            insert(connection, STORY, template.order(), texts);
            if (service == Service.BILLING) {
                execute(
                        connection,
                        "update document_counter set last = last + " + count + " where kind = 'INVOICE'"
                                + " and year = " + template.year());
            }
        }));
    }

    private static String replacing(String texts, String id, String by) {
        return "replace(" + texts + ", " + numbered(id, "c.number") + ", " + by + ")";
    }

    private static String numbered(String uuid, String number) {
        return "'" + uuid.substring(0, 24) + "' || lpad(to_hex(" + number + "), 12, '0')";
    }

    private static void insert(Connection connection, List<Cloning> all, String template, String texts)
            throws SQLException {
        for (var one : all) {
            try (var insert = connection.prepareStatement(one.insert(columns(connection, one.table()), texts))) {
                insert.setObject(1, UUID.fromString(template));
                insert.executeUpdate();
            }
        }
    }

    private static String columns(Connection connection, String table) throws SQLException {
        var sql = "select string_agg(attname, ',' order by attnum) from pg_attribute where attrelid = '" + table
                + "'::regclass and attnum > 0 and not attisdropped and attidentity = '' and attgenerated = ''";
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    /// Whose copies of an order are.
    ///
    /// @param resellers how many copied resellers they are spread over
    /// @param ownShare one of so many is the template's own reseller's, who logs in and looks at them; 0 for none
    record Spread(int resellers, int ownShare) {}

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
            // what a database does by and by with rows that came all at once is not the workload's
            execute(connection, "vacuum (analyze)");
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
