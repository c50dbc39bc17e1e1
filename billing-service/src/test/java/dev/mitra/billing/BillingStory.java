package dev.mitra.billing;

import static io.restassured.RestAssured.given;

import dev.mitra.billing.bank.CamtFile;
import dev.mitra.billing.invoice.BilledOrder;
import dev.mitra.billing.invoice.Bills;
import dev.mitra.billing.invoice.DocumentKind;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.InvoiceScope;
import dev.mitra.billing.invoice.PricedOrder;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.billing.invoice.app.IssueInvoices;
import dev.mitra.billing.invoice.app.ShowInvoices;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.messaging.EventLog;
import dev.mitra.testkit.Tokens;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/// What tests do to the running service: place orders, send wires, look into the tables.
@ApplicationScoped
public class BillingStory {

    private final IssueInvoices issueInvoices;
    private final ShowInvoices showInvoices;
    private final DataSource dataSource;
    private final EventLog eventLog;
    private final BusinessClock clock;

    BillingStory(
            IssueInvoices issueInvoices,
            ShowInvoices showInvoices,
            DataSource dataSource,
            EventLog eventLog,
            BusinessClock clock) {
        this.issueInvoices = issueInvoices;
        this.showInvoices = showInvoices;
        this.dataSource = dataSource;
        this.eventLog = eventLog;
        this.clock = clock;
    }

    public LocalDate today() {
        return clock.today();
    }

    /// A new reseller in Texas, with a mailbox of its own.
    public static ResellerId reseller() {
        return ResellerId.random();
    }

    public static String mailbox(ResellerId reseller) {
        return reseller.value() + "@lonestar-licences.example";
    }

    /// Places an order of today and issues its invoice.
    public Invoice order(ResellerId reseller, String net, Terms terms) {
        return order(reseller, net, terms, today());
    }

    public Invoice order(ResellerId reseller, String net, Terms terms, LocalDate day) {
        return issue(Bills.priced(Bills.order(reseller, day, terms), Bills.billTo(mailbox(reseller)), net));
    }

    /// Placed at this instant, which tells whether a certificate was on file.
    public Invoice order(ResellerId reseller, String net, Terms terms, LocalDate day, Instant placedAt) {
        var order = Bills.order(reseller, day, terms);
        var placed = new BilledOrder(
                order.id(),
                order.number(),
                order.channel(),
                reseller,
                order.buyer(),
                order.purchaseOrderNumber(),
                terms,
                day,
                placedAt);
        return issue(Bills.priced(placed, Bills.billTo(mailbox(reseller)), net));
    }

    public Instant now() {
        return clock.now();
    }

    public Invoice issue(PricedOrder priced) {
        issueInvoices.issue(List.of(priced), Map.of());
        return ofOrder(priced.order().id());
    }

    public Invoice ofOrder(OrderId order) {
        return showInvoices
                .list(new InvoiceScope.Everything(), DocumentKind.INVOICE, order, null, 1)
                .getFirst();
    }

    public Invoice again(Invoice invoice) {
        return ofOrder(invoice.bill().order().id());
    }

    /// A file with one wire, its own statement and bank reference.
    public static CamtFile wire(String amount, String remittance) {
        var id = UUID.randomUUID().toString();
        return CamtFile.statement("STMT-" + id).wire(amount, "BANK-" + id, "Lone Star Licences LLC", remittance);
    }

    /// The same from a payer's account that other files may name too.
    public static CamtFile wireFrom(String account, String amount, String remittance) {
        var id = UUID.randomUUID().toString();
        return CamtFile.statement("STMT-" + id)
                .from(account)
                .wire(amount, "BANK-" + id, "Lone Star Licences LLC", remittance);
    }

    public static ValidatableResponse upload(String xml) {
        return given().auth()
                .oauth2(Tokens.finance())
                .contentType("application/xml")
                .body(xml)
                .post("/v1/bank-statements")
                .then();
    }

    /// Uploads one wire and answers its receipt's id.
    public static String pay(String amount, String remittance) {
        return upload(wire(amount, remittance).xml()).statusCode(201).extract().path("receipts[0].id");
    }

    /// What was published about an order or reseller, in order: `OrderPaid.v1`.
    public List<String> published(UUID correlation) {
        return eventLog.of(correlation).stream()
                .filter(entry -> entry.direction() == EventLog.Direction.PUBLISHED)
                .map(EventLog.Entry::type)
                .toList();
    }

    /// The first column of a query.
    public List<String> rows(String query, Object... values) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            var found = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /// The journal's lines about an order: `AR 955.29 USD`, in the order of posting.
    public List<String> journal(OrderId order) {
        return rows("""
                select account || ' ' || trim(to_char(amount_minor / 100.0, '999999990.00')) || ' ' || currency
                from journal_line where order_id = ? order by entry_id, position""", order.value());
    }
}
