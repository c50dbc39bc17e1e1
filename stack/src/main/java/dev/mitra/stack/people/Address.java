package dev.mitra.stack.people;

import java.util.LinkedHashMap;
import java.util.Map;

/// A postal address; the region is empty where a country has none.
public record Address(String line1, String city, String region, String postalCode, String country) {

    public Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("line1", line1);
        json.put("city", city);
        if (!region.isEmpty()) {
            json.put("region", region);
        }
        json.put("postalCode", postalCode);
        json.put("country", country);
        return json;
    }
}
