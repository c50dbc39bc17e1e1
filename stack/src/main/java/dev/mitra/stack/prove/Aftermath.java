package dev.mitra.stack.prove;

import dev.mitra.stack.Refusal;
import dev.mitra.stack.Security;
import dev.mitra.stack.Service;
import dev.mitra.stack.Stack;
import dev.mitra.stack.ops.Ops;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;

/// What must change nothing once all is quiet: every event once more, in another order or from the
/// beginning.
///
/// @param patience how long the services may take to read all of it
record Aftermath(Stack stack, Ops ops, Databases databases, Duration patience) {

    /// Publishes every record again, shuffled; where there are many, thousands at a time.
    List<String> reorder(long seed) {
        return unchanged(() -> {
            var records = Records.of(stack.settings());
            var random = new Random(seed);
            records.each(part -> {
                var shuffled = new ArrayList<>(part);
                Collections.shuffle(shuffled, random);
                records.publishAgain(shuffled);
            });
        });
    }

    /// Lets every service read every topic from its first record on.
    List<String> replay() {
        return unchanged(() -> {
            // those that run now: once they are stopped none does
            var services = services();
            try {
                services.forEach(stack::stop);
                forgetOffsets();
            } finally {
                services.parallelStream().forEach(stack::start);
            }
        });
    }

    private List<String> unchanged(Runnable work) {
        var before = Fingerprint.of(databases);
        var mails = mails();
        work.run();
        ops.quiet(patience);
        var changes = new ArrayList<>(before.changes(Fingerprint.of(databases)));
        var sent = mails() - mails;
        if (sent != 0) {
            changes.add(sent + " mails were sent");
        }
        return changes;
    }

    /// By the files that the catcher keeps: to list thousands of mails it would have to read each.
    private long mails() {
        try (var kept = Files.list(stack.settings().folder().resolve("mail/mails"))) {
            return kept.filter(file -> file.toString().endsWith(".eml")).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> services() {
        return stack.running().keySet().stream()
                .filter(name -> !List.of("kafka", "mail", "postgres").contains(name))
                .toList();
    }

    // Those that have stopped are members until their session ends.
    private static void expel(Admin admin, String group) throws ExecutionException, InterruptedException {
        try {
            admin.removeMembersFromConsumerGroup(group, new RemoveMembersFromConsumerGroupOptions())
                    .all()
                    .get();
        } catch (ExecutionException e) {
            // how the client says that there are none
            if (!(e.getCause() instanceof IllegalArgumentException)) {
                throw e;
            }
        }
    }

    private void forgetOffsets() {
        try (var admin = Admin.create(new Security(stack.settings()).administrator())) {
            for (var service : Service.values()) {
                expel(admin, service.fullName());
                admin.deleteConsumerGroups(List.of(service.fullName())).all().get();
            }
        } catch (ExecutionException e) {
            throw new Refusal("The offsets could not be forgotten: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
