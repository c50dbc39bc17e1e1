package dev.mitra.stack.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.mitra.testkit.CaughtMail;
import dev.mitra.testkit.MailCatcher;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// `/` a page of the newest mails, `/mails` all as JSON (`?to=`, `?after=` an id, `?limit=`; `?files=no` reads their
/// heads alone), `/mails/{id}` one mail, `.../raw` its bytes, `.../attachments/{n}` a file; `DELETE /mails` forgets
/// all,
/// `PUT /behaviour` lets the catcher misbehave.
final class MailRoutes implements HttpHandler {

    private static final int PAGE = 500;
    private static final String BEHAVIOURS =
            "kind is ACCEPT, REFUSE (code, text), DELAY (millis), DIE_AFTER_DATA or LOSE_AFTER_DATA\n";

    private final MailCatcher catcher;

    MailRoutes(MailCatcher catcher) {
        this.catcher = catcher;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var response = response(exchange);
            exchange.getResponseHeaders().set("Content-Type", response.contentType());
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            exchange.getResponseHeaders()
                    .set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
            response.fileName()
                    .ifPresent(name -> exchange.getResponseHeaders()
                            .set(
                                    "Content-Disposition",
                                    "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9._-]", "_") + "\""));
            exchange.sendResponseHeaders(response.status(), response.body().length == 0 ? -1 : response.body().length);
            exchange.getResponseBody().write(response.body());
        }
    }

    private Response response(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().split("/");
        var method = exchange.getRequestMethod();
        return switch (path.length) {
            case 0 -> Response.html(MailPages.list(catcher.newest(PAGE)));
            case 2 -> collection(method, path[1], exchange);
            case 3 ->
                found(
                        path[2],
                        mail -> Optional.of(
                                wantsHtml(exchange)
                                        ? Response.html(MailPages.one(mail))
                                        : Response.json(MailJson.whole(mail))));
            case 4 ->
                found(
                        path[2],
                        mail -> path[3].equals("raw")
                                ? Optional.of(Response.file("text/plain; charset=UTF-8", mail.raw(), Optional.empty()))
                                : Optional.empty());
            case 5 -> found(path[2], mail -> attachment(mail, path[4]));
            default -> Response.notFound();
        };
    }

    private Response collection(String method, String name, HttpExchange exchange) throws IOException {
        if (name.equals("mails") && method.equals("GET")) {
            return list(query(exchange));
        }
        if (name.equals("mails") && method.equals("DELETE")) {
            catcher.clear();
            return Response.empty();
        }
        if (name.equals("behaviour") && method.equals("PUT")) {
            return MailJson.behaviour(exchange.getRequestBody())
                    .map(behaviour -> {
                        catcher.behave(behaviour);
                        return Response.empty();
                    })
                    .orElseGet(() -> Response.badRequest(BEHAVIOURS));
        }
        return Response.notFound();
    }

    private Response list(Map<String, String> query) {
        var to = query.getOrDefault("to", "");
        var limit = query.getOrDefault("limit", "1000000");
        if (!limit.matches("[0-9]{1,7}")) {
            return Response.badRequest("limit is a number of mails\n");
        }
        var heads = catcher.headsAfter(query.getOrDefault("after", ""))
                .filter(mail -> to.isEmpty() || mail.to().stream().anyMatch(address -> address.equalsIgnoreCase(to)))
                .limit(Long.parseLong(limit));
        return Response.json(
                query.getOrDefault("files", "yes").equals("no")
                        ? MailJson.heads(heads)
                        : MailJson.list(heads.flatMap(head -> catcher.find(head.id()).stream())));
    }

    private interface Choice {
        Optional<Response> of(CaughtMail mail);
    }

    private Response found(String id, Choice choice) {
        return catcher.find(id).flatMap(choice::of).orElseGet(Response::notFound);
    }

    private static Optional<Response> attachment(CaughtMail mail, String number) {
        var attachments = mail.attachments();
        if (!number.matches("[0-9]{1,4}") || Integer.parseInt(number) >= attachments.size()) {
            return Optional.empty();
        }
        var file = attachments.get(Integer.parseInt(number));
        return Optional.of(Response.file(file.contentType(), file.content(), Optional.of(file.name())));
    }

    private static boolean wantsHtml(HttpExchange exchange) {
        var accept = exchange.getRequestHeaders().getFirst("Accept");
        return accept != null && accept.contains("text/html");
    }

    private static Map<String, String> query(HttpExchange exchange) {
        var raw = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        return Arrays.stream(raw.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                        (first, _) -> first));
    }
}
