package dev.mitra.web.sample;

import dev.mitra.web.Idempotent;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/// Operations that may be sent twice.
@Path("/v1/repeats")
@RunOnVirtualThread
@RolesAllowed({Roles.CUSTOMER, Roles.SALES})
public class RepeatResource {

    /// Lets a test hold a request inside its operation.
    public static final AtomicReference<CountDownLatch> GATE = new AtomicReference<>(new CountDownLatch(0));

    public static final AtomicReference<CountDownLatch> INSIDE = new AtomicReference<>(new CountDownLatch(1));

    private final NoteStore notes;

    public RepeatResource(NoteStore notes) {
        this.notes = notes;
    }

    public record NewNote(@NotBlank String text) {}

    public record NoteView(UUID id, String text) {}

    @POST
    @Idempotent(required = true)
    @Operation(summary = "Add a note", description = "Needs a key.")
    public Response add(NewNote note) throws InterruptedException {
        var id = notes.add(note.text());
        INSIDE.get().countDown();
        GATE.get().await(20, TimeUnit.SECONDS);
        return switch (note.text()) {
            case String text when text.startsWith("refused") -> throw Problem.of(SampleProblem.SHOP_CLOSED);
            case String text when text.startsWith("broken") -> throw new IllegalStateException("after the effect");
            default ->
                Response.created(URI.create("/v1/repeats/" + id))
                        .entity(new NoteView(id, note.text()))
                        .tag("1")
                        .build();
        };
    }

    @POST
    @Path("plain")
    @Idempotent
    @ResponseStatus(201)
    @Operation(summary = "Add a note plainly", description = "May have a key.")
    public NoteView plain(NewNote note) {
        return new NoteView(notes.add(note.text()), note.text());
    }

    @POST
    @Path("secret")
    @Idempotent(secret = true)
    @Operation(summary = "Make a secret", description = "Shows it once.")
    public NoteView secret(NewNote note) {
        return new NoteView(notes.add(note.text()), "the secret " + UUID.randomUUID());
    }

    @POST
    @Path("files")
    @Consumes("application/xml")
    @Idempotent(required = true)
    @Operation(summary = "Upload a file", description = "As a stream.")
    public NoteView file(InputStream file) throws IOException {
        var text = "file of " + file.readAllBytes().length;
        return new NoteView(notes.add(text + " " + UUID.randomUUID()), text);
    }

    @POST
    @Path("forms")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Idempotent(required = true)
    @Operation(summary = "Upload a form", description = "With a file.")
    public NoteView form(@RestForm String title, @RestForm("file") FileUpload file) {
        var text = title + " of " + file.size();
        return new NoteView(notes.add(text + " " + UUID.randomUUID()), text);
    }

    @POST
    @Path("open")
    @PermitAll
    @Idempotent
    @Operation(summary = "Add a note as anybody", description = "Without log-in.")
    public NoteView open(@Valid NewNote note) {
        return new NoteView(notes.add(note.text()), note.text());
    }
}
