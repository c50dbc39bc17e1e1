package dev.mitra.stack.prove;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// I11, by being the customer: activates accounts by their mailed links, opens everything that the APIs let
/// a customer open, and reads the mails that customers got.
final class NoPriceForCustomers implements Invariant {

    private final int customers;

    /// @param customers how many log in and look around
    NoPriceForCustomers(int customers) {
        this.customers = customers;
    }

    @Override
    public String id() {
        return "I11";
    }

    @Override
    public String sentence() {
        return "nothing that a customer can see of a reseller's order has a price";
    }

    @Override
    public List<String> offenders(Evidence evidence) {
        var offenders = new ArrayList<String>();
        var amounts = new TreeSet<String>();
        Map<String, List<JsonNode>> released = new HashMap<>();
        Set<String> customers = new HashSet<>();
        for (var id : evidence.placed().values()) {
            var order = evidence.order(id);
            amounts.addAll(Amounts.in(order));
            var email = order.path("shipTo").path("email").asText();
            customers.add(email);
            if (order.path("status").path("release").asText().equals("RELEASED")) {
                released.computeIfAbsent(email, _ -> new ArrayList<>()).add(order);
            }
        }
        var mails = evidence.mails();
        offenders.addAll(mails.parallelStream()
                .filter(mail -> recipients(mail).anyMatch(customers::contains))
                .flatMap(mail -> judged("mail " + mail.path("id").asText(), evidence.mailText(mail), amounts))
                .toList());
        var walked = released.keySet().stream()
                .sorted()
                .map(email -> new CustomerWalk(evidence, email, mails))
                .filter(CustomerWalk::logIn)
                .limit(this.customers)
                .toList();
        if (walked.isEmpty() && !released.isEmpty()) {
            offenders.add("no customer could log in, so nothing was looked at");
        }
        for (var walk : walked) {
            walk.seen(released.getOrDefault(walk.email(), List.of()))
                    .forEach((what, text) ->
                            judged(walk.email() + " " + what, text, amounts).forEach(offenders::add));
        }
        return offenders;
    }

    private static Stream<String> recipients(JsonNode mail) {
        return StreamSupport.stream(mail.path("to").spliterator(), false).map(JsonNode::asText);
    }

    private static Stream<String> judged(String where, String text, Set<String> amounts) {
        var found = Amounts.tellTale(text, amounts);
        return found.isEmpty() ? Stream.of() : Stream.of(where + " shows " + found);
    }
}
