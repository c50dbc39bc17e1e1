package dev.mitra.account.oauth;

import static dev.mitra.account.People.PASSWORD;

import dev.mitra.account.Browser;
import dev.mitra.account.People;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

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

    /// Logs somebody in to the forum, who agrees; returns the access token that the forum gets.
    public String inForum(String email) {
        var browser = new Browser();
        browser.follow(Relying.authorize(browser, Relying.FORUM.request()));
        browser.logIn(email, PASSWORD);
        var agreed = browser.follow(browser.submit("/consent", Map.of("decision", "allow")));
        return Relying.FORUM.exchange(Relying.code(agreed)).path("access_token");
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
