package dev.mitra.stack.prove;

import dev.mitra.stack.DemoStaff;
import dev.mitra.stack.Http;
import dev.mitra.stack.LogIn;
import dev.mitra.stack.Service;
import dev.mitra.stack.Stack;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// PostgreSQL hangs for longer than a service waits for a connection, while more callers come than there are
/// connections: those who get none are told to come again.
record HungDatabase(Stack stack, Answers answers) {

    /// Beyond the 5 s after which no connection is waited for any more.
    private static final Duration HANGS = Duration.ofSeconds(9);

    /// More than the 16 connections of a service.
    private static final int CROWD = 24;

    private static final Map<Service, String> READ = Map.of(
            Service.ORDER, "/v1/orders?limit=1",
            Service.LICENSE, "/v1/licenses?limit=1",
            Service.RESELLER, "/v1/resellers?limit=1");

    void strike() {
        var callers = callers();
        stack.pause("postgres");
        var asking = Thread.ofVirtual().start(() -> AtOnce.run(callers));
        Saboteur.pause(HANGS);
        stack.resume("postgres");
        try {
            asking.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Logged in before nobody can any more.
    private List<Supplier<Http.Answer>> callers() {
        var sales = new LogIn(stack.settings()).as(DemoStaff.SALES);
        var callers = new ArrayList<Supplier<Http.Answer>>();
        READ.forEach((service, path) -> {
            for (var i = 0; i < CROWD; i++) {
                var caller = sales.to(service);
                callers.add(() -> answers.heard("GET " + path + " while PostgreSQL hangs", caller.get(path)));
            }
        });
        return callers;
    }
}
