package dev.mitra.stack.people;

import dev.mitra.stack.Http;
import dev.mitra.stack.LogIn;
import dev.mitra.stack.Service;
import dev.mitra.stack.Settings;
import java.util.Map;

/// Getting an account: register, follow the mailed link, log in (R2.2).
public record Registration(Settings settings, LogIn logIn) {

    /// Answers the person logged in; an account that exists with this password is used as it is.
    public LogIn.Person of(String email, String name, String language, String password) {
        var service = new Http(settings.url(Service.ACCOUNT));
        var known = service.post("/v1/sessions", Map.of("email", email, "password", password));
        if (!known.isSuccess()) {
            service.with("Idempotency-Key", "register-" + email)
                    .post("/v1/accounts", Map.of("email", email, "displayName", name, "language", language))
                    .expect("registration of " + email);
            var token = Mailbox.of(settings, email).token("/verify");
            service.post("/v1/email-verifications", Map.of("token", token, "password", password))
                    .expect("verification of " + email);
        }
        logIn.forget(email);
        return logIn.as(email, password);
    }
}
