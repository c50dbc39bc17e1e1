package dev.mitra.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mitra.stack.LogIn;
import dev.mitra.stack.Settings;
import dev.mitra.stack.ops.Ops;
import dev.mitra.stack.people.Bank;
import dev.mitra.stack.people.Wire;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// Pays invoices of the demo, each with a bank statement of its own, on the business day that the services
/// take for today.
record DemoWires(Settings settings, LogIn logIn) {

    private static final ZoneId VENDOR = ZoneId.of("America/New_York");

    void pay(JsonNode order, String payer) {
        var wire = Wire.paying(order, today(), payer);
        new Bank(logIn).arrive("DEMO-" + order.path("number").asText(), List.of(wire));
    }

    private LocalDate today() {
        var now = Ops.of(settings).clocks().values().iterator().next();
        return now.atZone(VENDOR).toLocalDate();
    }
}
