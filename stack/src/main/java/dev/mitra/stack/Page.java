package dev.mitra.stack;

import java.util.Locale;

/// What is shown when everything runs: addresses, log-ins, and three calls to paste.
record Page(Settings settings, Terminal terminal) {

    void print() {
        terminal.say("");
        for (var service : Service.values()) {
            line(service.fullName(), settings.url(service) + "   (API: /q/swagger-ui, /q/openapi)");
        }
        line("mails", settings.mailPages());
        line(
                "PostgreSQL",
                "postgresql://mitra@" + settings.postgresHost() + ":" + settings.postgresPort() + "/mitra_order");
        line("Kafka", settings.kafkaBootstrap());
        terminal.say("");
        terminal.say("  Log-ins, all with the password " + DemoStaff.PASSWORD);
        line("resellers", "new@sundaraya.example, established@lonestar-licences.example, overdue@fjordbyte.example");
        line("staff", "sales@, finance@, ops@, admin@kestrelwood.example");
        line("pages", settings.url(Service.ACCOUNT) + "/log-in, /register, /account");
        line("OpenID Connect", "storefront (public), forum (" + DemoApplications.FORUM_SECRET + ")");
        terminal.say("");
        terminal.say("  Paste these:");
        terminal.say("");
        terminal.say("curl -s '" + settings.url(Service.ORDER) + "/v1/products?limit=3'");
        terminal.say(
                "TOKEN=$(curl -s -H 'Content-Type: application/json' -d '{\"email\":\"established@lonestar-licences.example\","
                        + "\"password\":\"" + DemoStaff.PASSWORD + "\"}' " + settings.url(Service.ACCOUNT)
                        + "/v1/sessions | sed 's/.*\"accessToken\":\"\\([^\"]*\\)\".*/\\1/')");
        terminal.say("curl -s -H \"Authorization: Bearer $TOKEN\" -H \"Idempotency-Key: first-$(date +%s)\""
                + " -H 'Content-Type: application/json' -d '" + order() + "' " + settings.url(Service.ORDER)
                + "/v1/orders");
        terminal.say("");
    }

    private static String order() {
        return """
                {"shipTo":{"company":"Pecan Street Analytics","person":"Robin Vale","email":"robin@pecanstreet.example",\
                "address":{"line1":"12 Pecan Street","city":"Austin","region":"TX","postalCode":"78701","country":"US"},\
                "language":"en"},"lines":[{"sku":"TAB-NET-DEV-SB","quantity":1}]}""";
    }

    private void line(String what, String where) {
        terminal.say(String.format(Locale.ROOT, "  %-17s %s", what, where));
    }
}
