package dev.mitra.stack;

/// The people of the demo vendor who log in as staff.
public enum DemoStaff {
    SALES("Sari Winters"),
    FINANCE("Frida Osei"),
    OPS("Otto Lindqvist"),
    ADMIN("Ada Marchetti");

    /// Everybody's in the demo.
    public static final String PASSWORD = "Kestrelwood-demo-2026";

    private final String person;

    DemoStaff(String person) {
        this.person = person;
    }

    public String role() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public String email() {
        return role() + "@kestrelwood.example";
    }

    /// As account-service reads `mitra.staff`.
    static String setting() {
        var items = new java.util.StringJoiner(";");
        for (var each : values()) {
            items.add(String.join("|", each.email(), each.person, each.role(), PASSWORD));
        }
        return items.toString();
    }
}
