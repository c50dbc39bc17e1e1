package dev.mitra.web.openapi;

import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;

/// Describes the operations for ops, which messaging brings into every service without knowing OpenAPI.
final class OpsDocs {

    private record Text(String summary, String description) {}

    private static final Map<String, Text> TEXTS = Map.ofEntries(
            Map.entry(
                    "GET /ops/status",
                    new Text("Show the condition", "Outbox, parked keys, dead letters, mails, lag, and who is relay.")),
            Map.entry(
                    "GET /ops/quiesce",
                    new Text(
                            "Wait until all is drained",
                            "200 with counters once everything is drained, 409 while a key is parked, 503 when the time"
                                    + " is up.")),
            Map.entry(
                    "GET /ops/invariants",
                    new Text("Check the invariants", "Every sentence with the ids for which it is false.")),
            Map.entry(
                    "GET /ops/dead-letters",
                    new Text("List dead letters", "Records that were given up, with their bytes and why.")),
            Map.entry(
                    "POST /ops/dead-letters/{id}/retry",
                    new Text("Retry a dead letter", "Puts the event back at the head of its key; audited.")),
            Map.entry(
                    "POST /ops/dead-letters/{id}/discard",
                    new Text("Discard a dead letter", "Gives the event up for good, with a reason; audited.")),
            Map.entry("GET /ops/parked", new Text("List parked keys", "Keys whose next event could not be applied.")),
            Map.entry(
                    "POST /ops/parked/{id}/retry",
                    new Text("Retry a parked key", "Tries the key's first event at once.")),
            Map.entry(
                    "POST /ops/parked/{id}/discard",
                    new Text(
                            "Discard a parked event",
                            "Gives the key's first event up for good; the next one follows.")),
            Map.entry(
                    "GET /ops/events",
                    new Text("List events of a story", "What was published and applied for one order or application.")),
            Map.entry(
                    "GET /ops/mails",
                    new Text(
                            "List mails of a story or a state",
                            "Mails of one order or application, or at most `limit` that are WAITING (the oldest first) or"
                                    + " BOUNCED (the newest first).")),
            Map.entry("GET /ops/jobs", new Text("List jobs", "Calendar work with its latest runs and what is due.")),
            Map.entry(
                    "POST /ops/jobs/{name}/run",
                    new Text("Run one period of a job", "Runs it now; a repeat changes nothing. 409 while it is run.")),
            Map.entry(
                    "POST /ops/jobs/due",
                    new Text("Run what is due", "Runs everything that the calendar asks for, oldest first.")),
            Map.entry(
                    "GET /ops/audit",
                    new Text(
                            "List the audit trail",
                            "Who did what, when, from where, before and after; newest first. Filters: actor, action,"
                                    + " subject, from, until.")),
            Map.entry(
                    "GET /ops/audit/verification",
                    new Text(
                            "Verify the audit trail",
                            "Recomputes every seal. With `place` and `seal`, an end of the chain that was noted"
                                    + " earlier must still be part of it.")),
            Map.entry(
                    "GET /ops/reconcile",
                    new Text(
                            "Reconcile with the topics",
                            "After the database was restored to an earlier moment: every aggregate of which Kafka holds"
                                    + " events since then that the database does not know, and what heals it.")),
            Map.entry(
                    "POST /ops/reconcile/read-again",
                    new Text(
                            "Read again",
                            "The readers go back to that moment when they start the next time. 409 while a replica reads.")),
            Map.entry(
                    "POST /ops/reconcile/adopt",
                    new Text(
                            "Adopt forgotten events",
                            "Enters this service's own forgotten events into its outbox, as published. 409 while"
                                    + " something is still to be read again.")),
            Map.entry("GET /ops/clock", new Text("Read the business clock", "Only where `mitra.clock=test`.")),
            Map.entry(
                    "POST /ops/clock",
                    new Text("Set the business clock forward", "By a duration or to an instant; never backwards.")));

    private OpsDocs() {}

    /// Leaves alone what says something about itself.
    static void describe(String key, Operation operation) {
        var text = TEXTS.get(key);
        if (text != null && operation.getSummary() == null) {
            operation.setSummary(text.summary());
            operation.setDescription(text.description());
        }
    }
}
