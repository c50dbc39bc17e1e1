package dev.mitra.account.oauth;

import static dev.mitra.account.People.PASSWORD;

import dev.mitra.account.Browser;
import dev.mitra.account.People;
import jakarta.enterprise.context.ApplicationScoped;

/// People with a browser.
@ApplicationScoped
public class Visitors {

    private final People people;

    Visitors(People people) {
        this.people = people;
    }

    public record Visitor(String email, Browser browser) {}

    /// Somebody who has an account and has not logged in.
    public Visitor newcomer(String name) {
        var email = People.address(name);
        people.newcomer(email);
        return new Visitor(email, new Browser());
    }

    /// Somebody who has logged in on the page.
    public Visitor loggedIn(String name) {
        var visitor = newcomer(name);
        visitor.browser().get("/log-in");
        var account = visitor.browser().logIn(visitor.email(), PASSWORD);
        if (account.statusCode() != 200 || !account.asString().contains(visitor.email())) {
            throw new AssertionError("not logged in: " + account.asString());
        }
        return visitor;
    }
}
