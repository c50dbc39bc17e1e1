package dev.mitra.stack.prove;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mitra.stack.DemoStaff;
import dev.mitra.stack.Http;
import dev.mitra.stack.Service;
import dev.mitra.stack.prove.fuzz.Operation;
import dev.mitra.stack.prove.fuzz.Operations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// One customer at everything that the five services let it ask for.
record CustomerWalk(Evidence evidence, String email, List<JsonNode> mails) {

    private static final Pattern TOKEN = Pattern.compile("[?]token=([A-Za-z0-9._~-]+)");
    private static final String PASSWORD = DemoStaff.PASSWORD;

    /// By the link of the activation mail; false when there is none, as where the mail bounced.
    boolean logIn() {
        var service = new Http(evidence.settings().url(Service.ACCOUNT));
        for (var mail : mails) {
            if (mail.path("to").toString().contains("\"" + email + "\"")) {
                var token = TOKEN.matcher(evidence.mailText(mail));
                if (token.find()) {
                    service.post("/v1/activations", Map.of("token", token.group(1), "password", PASSWORD));
                }
            }
        }
        return service.post("/v1/sessions", Map.of("email", email, "password", PASSWORD))
                .isSuccess();
    }

    /// What it asked for, and what it was shown.
    Map<String, String> seen(List<JsonNode> orders) {
        var seen = new LinkedHashMap<String, String>();
        for (var operation : Operations.of(evidence.settings())) {
            if (operation.method().equals("GET")
                    && !operation.isPublic()
                    && !operation.path().startsWith("/ops")) {
                open(operation, orders, seen);
            }
        }
        return seen;
    }

    private void open(Operation operation, List<JsonNode> orders, Map<String, String> seen) {
        if (!operation.path().contains("{")) {
            look(operation.service(), operation.path(), seen);
            return;
        }
        for (var order : orders) {
            for (var id : ids(operation, order)) {
                look(operation.service(), operation.path().replaceAll("\\{\\w+}", id), seen);
            }
        }
    }

    /// The ids that would lead to this order's price, were they not another's.
    private List<String> ids(Operation operation, JsonNode order) {
        if (operation.path().startsWith("/v1/licenses")) {
            return order.path("licenses").findValuesAsText("id");
        }
        if (operation.path().startsWith("/v1/invoices")) {
            return evidence.invoiceOf(order.path("id").asText());
        }
        return List.of(order.path("id").asText());
    }

    private void look(Service service, String path, Map<String, String> seen) {
        var answer = evidence.logIn().as(email, PASSWORD).to(service).get(path);
        Opened.texts(answer).forEach((file, text) -> seen.put(path + file + " (" + answer.status() + ")", text));
    }
}
