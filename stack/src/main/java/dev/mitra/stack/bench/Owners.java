package dev.mitra.stack.bench;

import dev.mitra.stack.DemoStaff;
import dev.mitra.stack.Http;
import dev.mitra.stack.LogIn;
import dev.mitra.stack.Refusal;
import dev.mitra.stack.Service;
import dev.mitra.stack.Settings;
import dev.mitra.stack.people.Mailbox;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Customers who have many licences already, all copies of one that each bought: what it costs to sell them more, and
/// what it costs when they look at what they have.
record Owners(Shop shop, MainJob mainJob, Tables tables, Settings settings, LogIn logIn) {

    static final int CUSTOMERS = 8;

    /// @param licences how many each customer has afterwards, those of the first order included
    void own(int licences) {
        mainJob.fulfil(CUSTOMERS, CUSTOMERS);
        var connection = tables.connection(Service.LICENSE);
        try {
            Clones.execute(connection, copies(Clones.columns(connection, "license"), licences));
            Clones.execute(connection, "analyze license");
        } catch (SQLException e) {
            throw new Refusal("Copies of licences: " + e.getMessage(), e);
        }
    }

    private String copies(String columns, int licences) {
        var fresh = Map.of(
                "id", "uuidv7()",
                "line_id", "uuidv7()",
                "status_index", "(select greatest(max(status_index), 2097152) from license) + row_number() over ()");
        var values = Arrays.stream(columns.split(","))
                .map(column -> fresh.getOrDefault(column, column))
                .collect(Collectors.joining(","));
        return "insert into license (" + columns + ") select " + values
                + " from (select distinct on (account_id) l.*, count(*) over (partition by account_id) own"
                + " from license l where holder_email like 'buyer@" + shop.run().toLowerCase(Locale.ROOT)
                + "-%') one cross join lateral generate_series(own + 1, " + licences + ")";
    }

    Outcome order(int clients, int orders) {
        return mainJob.fulfil(clients, orders);
    }

    /// One of the customers at its licences, page by page from the newest, and at its purchases.
    Outcome look(int clients, int reads) {
        var customer = activated(shop.customer(1).email());
        var paths = List.of("/v1/licenses?limit=50", "/v1/purchases?limit=20");
        var places = List.of(Service.LICENSE, Service.ORDER);
        var begin = System.nanoTime();
        var taken = Clients.run(
                clients,
                reads,
                number -> customer.to(places.get(number % 2))
                        .get(paths.get(number % 2))
                        .expect("a look"));
        return new Outcome(reads, Clients.secondsSince(begin), Map.of("readMs", taken));
    }

    private LogIn.Person activated(String email) {
        var token = Mailbox.of(settings, email).token("/activate");
        new Http(settings.url(Service.ACCOUNT))
                .post("/v1/activations", Map.of("token", token, "password", DemoStaff.PASSWORD))
                .expect("activation of " + email);
        return logIn.as(email, DemoStaff.PASSWORD);
    }
}
