package dev.mitra.stack.people;

import java.util.LinkedHashMap;
import java.util.Map;

/// Whom an order is for: its ship-to.
public record EndCustomer(String company, String person, String email, Address address, String language) {

    public Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("company", company);
        json.put("person", person);
        json.put("email", email);
        json.put("address", address.json());
        json.put("language", language);
        return json;
    }
}
