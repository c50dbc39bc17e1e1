package dev.mitra.order;

import static dev.mitra.order.Orders.BODY;
import static dev.mitra.order.Orders.place;
import static dev.mitra.order.Orders.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import dev.mitra.order.order.OrderNumber;
import dev.mitra.order.reseller.Standing;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/// Figures for a shop of 5,000 SKUs and 100,000 orders. No test: a rate depends on the machine. Run by hand:
/// `mvn test -pl order-service -am -Dtest=MeasuringTheShop -Dsurefire.failIfNoSpecifiedTests=false`
/// Filling takes two minutes and a half, the calls another.
@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
class MeasuringTheShop {

    private static final Logger LOG = Logger.getLogger(MeasuringTheShop.class);
    private static final int CALLS = 100;
    private static final int ALL = 100_000;
    private static final int CHUNK = 2_000;
    private static final String PRODUCTS = """
            insert into product
            select (jsonb_populate_record(p, jsonb_build_object('sku', 'BULK-' || i, 'name', 'Product ' || i))).*
            from product p, generate_series(1, 5000) i where p.sku = 'TAB-NET-DEV-SB'
            """;
    private static final String PRICES = """
            insert into list_price (sku, currency, from_quantity, valid_from, unit)
            select 'BULK-' || i, 'USD', q, date '2026-01-01', 100000 + i - q
            from generate_series(1, 5000) i, unnest(array[1, 5, 25]) q
            """;
    private static final String ID = "cast('01900000-0000-7000-8000-' || lpad(to_hex(i), 12, '0') as uuid)";
    private static final String ORDERS = """
            insert into orders
            select (jsonb_populate_record(o, jsonb_build_object(
                'id', %s, 'number', (string_to_array(?2, ','))[i - %%d + 1], 'invoice_number', 'INV-2025-' || i,
                'invoice_currency', 'USD', 'invoice_net', 1000, 'invoice_tax', 0, 'invoice_total', 1000,
                'invoice_due_on', '2026-01-01', 'payment_reference', 'RF18X', 'watch_until', null, 'reseller_id',
                case when mod(i, 200) = 0 then o.reseller_id
                     else cast('01900000-0000-7000-9000-' || lpad(to_hex(mod(i, 200)), 12, '0') as uuid) end))).*
            from orders o, generate_series(%%d, %%d) i where o.id = ?1
            """.formatted(ID);
    private static final String PLACEMENTS = """
            insert into placement
            select (jsonb_populate_record(p, jsonb_build_object(
                'order_id', %s, 'ship_company', 'Firma ' || i,
                'search_text', replace(p.search_text, 'pt contoh nusantara', 'firma ' || i)))).*
            from placement p, generate_series(%%d, %%d) i where p.order_id = ?1
            """.formatted(ID);
    private static final String LINES = """
            insert into order_line
            select (jsonb_populate_record(l, jsonb_build_object('order_id', %s, 'line_id',
                cast('01900000-0000-7000-a000-' || lpad(to_hex(i), 12, '0') as uuid)))).*
            from order_line l, generate_series(%%d, %%d) i where l.order_id = ?1
            """.formatted(ID);

    @Inject
    Situations situations;

    @Test
    void figures() {
        var partner = situations.activeReseller(Standing.ESTABLISHED);
        fill(partner);
        var token = partner.token();
        var staff = Tokens.anyone("sales");
        measure("list of a reseller's orders", () -> get(token, "/v1/orders"));
        measure("staff list of unpaid orders", () -> get(staff, "/v1/orders?status=UNPAID"));
        measure("reseller searches a customer", () -> get(token, "/v1/orders?text=firma%2099000"));
        measure("staff search a customer among all", () -> get(staff, "/v1/orders?text=firma%2077123"));
        measure("staff search an invoice number", () -> get(staff, "/v1/orders?text=INV-2025-4711"));
        measure("list of products", () -> get(token, "/v1/products"));
        measure("search among products", () -> get(token, "/v1/products?text=product%204711"));
        measure("quote of ten lines", () -> quote(token));
        measure("placement of an order on terms", () -> post(partner, BODY));
    }

    private void fill(Partner partner) {
        situations.sql(PRODUCTS);
        situations.sql(PRICES);
        var paid = place(partner);
        situations.paid(paid, 2);
        situations.issued(paid);
        situations.delivered(paid);
        var open = place(situations.activeReseller(Standing.NEW));
        situations.sql("drop index placements_by_text");
        for (int from = 1; from <= ALL; from += CHUNK) {
            int to = from + CHUNK - 1;
            var template = (from <= ALL - CHUNK ? paid : open).value();
            situations.sql(ORDERS.formatted(from, from, to), template, numbers(from, to));
            situations.sql(PLACEMENTS.formatted(from, to), template);
            situations.sql(LINES.formatted(from, to), template);
        }
        situations.sql("create index placements_by_text on placement using gin (search_text gin_trgm_ops)");
        situations.sql("analyze");
        assertThat(situations.count("select count(*) from orders")).isGreaterThanOrEqualTo(100_000);
    }

    private static String numbers(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(i -> OrderNumber.of(90_000_000L + i).digits())
                .collect(Collectors.joining(","));
    }

    /// Median and 95th percentile in milliseconds, and the processor time of a call: of this process, client
    /// included, and of PostgreSQL's.
    private static void measure(String what, Supplier<Response> call) {
        for (int i = 0; i < CALLS; i++) {
            assertThat(call.get().statusCode()).isLessThan(300);
        }
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        var times = new long[CALLS];
        long before = system.getProcessCpuTime();
        long databaseBefore = databaseTime();
        for (int i = 0; i < CALLS; i++) {
            long start = System.nanoTime();
            assertThat(call.get().statusCode()).isLessThan(300);
            times[i] = System.nanoTime() - start;
        }
        double cpu = (system.getProcessCpuTime() - before) / 1e6 / CALLS;
        double database = (databaseTime() - databaseBefore) / 1e6 / CALLS;
        Arrays.sort(times);
        LOG.infof(
                "figure: %s: p50 %.1f ms, p95 %.1f ms, processor time %.1f ms here and %.1f ms in PostgreSQL",
                what, times[CALLS / 2] / 1e6, times[CALLS * 95 / 100] / 1e6, cpu, database);
    }

    /// Nanoseconds; its connections are children of this process and stay.
    private static long databaseTime() {
        return ProcessHandle.current()
                .descendants()
                .filter(it -> it.info().command().orElse("").contains("postgres"))
                .mapToLong(it ->
                        it.info().totalCpuDuration().map(Duration::toNanos).orElse(0L))
                .sum();
    }

    private static Response get(String token, String path) {
        return given().urlEncodingEnabled(false).auth().oauth2(token).get(path);
    }

    private static Response quote(String token) {
        var lines = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            lines.append(i == 0 ? "" : ",")
                    .append("{\"sku\":\"BULK-")
                    .append(100 + i)
                    .append("\",\"quantity\":6}");
        }
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body("{\"lines\":[" + lines + "]}")
                .post("/v1/quotes");
    }
}
