package dev.mitra.stack.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One order as a reseller writes it down before it is sent. Its key makes it safe to send again.
public record Purchase(String key, EndCustomer customer, List<Line> lines) {

    public record Line(String sku, int quantity) {}

    public Purchase {
        lines = List.copyOf(lines);
    }

    public Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("shipTo", customer.json());
        json.put(
                "lines",
                lines.stream()
                        .map(line -> Map.of("sku", line.sku(), "quantity", line.quantity()))
                        .toList());
        json.put("purchaseOrderNumber", key);
        return json;
    }
}
