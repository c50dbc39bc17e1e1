package dev.mitra.stack.ops;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mitra.stack.DemoStaff;
import dev.mitra.stack.LogIn;
import dev.mitra.stack.Service;
import dev.mitra.stack.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Has every service recompute the seals of its audit trail. The end of each chain is noted in the stack's folder,
/// outside of the databases, and must still stand in the chain the next time: who writes all seals anew is found
/// out too.
public final class AuditTrails {

    private final LogIn logIn;
    private final Path notes;

    /// @param place of the end of the chain
    public record Found(String service, boolean holds, long sealed, long place, String seal, String offending) {}

    private AuditTrails(LogIn logIn, Path notes) {
        this.logIn = logIn;
        this.notes = notes;
    }

    public static AuditTrails of(Settings settings) {
        return new AuditTrails(new LogIn(settings), settings.folder().resolve("audit"));
    }

    public List<Found> verify() {
        var all = new ArrayList<Found>();
        for (var service : Service.values()) {
            var answer = logIn.as(DemoStaff.OPS)
                    .to(service)
                    .get("/ops/audit/verification" + noted(service))
                    .expect("the audit trail of " + service.fullName());
            var found = found(service, answer);
            if (found.holds()) {
                note(service, found);
            }
            all.add(found);
        }
        return all;
    }

    private static Found found(Service service, JsonNode answer) {
        return new Found(
                service.fullName(),
                answer.path("holds").asBoolean(),
                answer.path("sealed").asLong(),
                answer.path("place").asLong(),
                answer.path("seal").asText(),
                answer.path("offending").toString());
    }

    private String noted(Service service) {
        try {
            var file = notes.resolve(service.fullName());
            return Files.exists(file) ? "?" + Files.readString(file).strip() : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void note(Service service, Found found) {
        try {
            Files.createDirectories(notes);
            Files.writeString(
                    notes.resolve(service.fullName()), "place=%d&seal=%s%n".formatted(found.place(), found.seal()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
