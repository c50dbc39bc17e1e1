package dev.mitra.journeys;

/// The five services and where they answer: `MITRA_ORDER_URL`, else localhost with the port offset of the run.
enum Service {
    ACCOUNT(8081),
    RESELLER(8082),
    ORDER(8083),
    BILLING(8084),
    LICENSE(8085);

    private final int port;

    Service(int port) {
        this.port = port;
    }

    String url() {
        var configured = System.getenv("MITRA_" + name() + "_URL");
        return configured != null ? configured : "http://localhost:" + (port + Suite.PORT_OFFSET);
    }
}
