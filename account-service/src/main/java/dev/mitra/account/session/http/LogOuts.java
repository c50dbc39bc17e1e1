package dev.mitra.account.session.http;

import dev.mitra.account.page.http.Cookies;
import dev.mitra.account.page.http.Pages;
import dev.mitra.account.page.http.Visit;
import dev.mitra.account.sealing.app.SealText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a browser sees of a log-out.
@ApplicationScoped
public class LogOuts {

    private static final String PURPOSE = "after log-out";

    private final SealText sealText;
    private final Pages pages;
    private final Cookies cookies;

    LogOuts(SealText sealText, Pages pages, Cookies cookies) {
        this.sealText = sealText;
        this.pages = pages;
        this.cookies = cookies;
    }

    /// @param after an address that an application registered; it travels sealed
    public Response ask(Visit visit, Optional<String> after) {
        var sealed = after.map(to -> sealText.seal(PURPOSE, to)).orElse("");
        return pages.show(visit, 200, "log_out", Map.of("after", sealed), after);
    }

    public Response done(Visit visit, Optional<String> after) {
        var answer = after.map(to -> Pages.redirect(URI.create(to)))
                .orElseGet(() -> pages.show(visit, 200, "logged_out", Map.of()));
        return Response.fromResponse(answer)
                .cookie(cookies.drop(Cookies.SESSION))
                .build();
    }

    Optional<String> open(@Nullable String sealed) {
        return Optional.ofNullable(sealed).flatMap(text -> sealText.open(PURPOSE, text));
    }
}
