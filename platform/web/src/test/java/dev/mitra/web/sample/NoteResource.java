package dev.mitra.web.sample;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.Country;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.Percentage;
import dev.mitra.kernel.ResellerId;
import dev.mitra.web.Caller;
import dev.mitra.web.EntityTags;
import dev.mitra.web.Page;
import dev.mitra.web.PageRequest;
import dev.mitra.web.Problem;
import dev.mitra.web.Retiring;
import dev.mitra.web.Roles;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// Echoes, so that tests see what the platform made of a request.
@Path("/v1/notes")
@RunOnVirtualThread
public class NoteResource {

    private final Caller caller;

    public NoteResource(Caller caller) {
        this.caller = caller;
    }

    public record Everything(
            OrderId id,
            EmailAddress email,
            Country country,
            Money money,
            Percentage rate,
            LocalDate date,
            Instant instant,
            @Nullable Integer count,
            @Nullable Boolean loud,
            @Nullable Duration patience) {}

    public record Line(
            @NotBlank String sku, @Min(1) @Max(1000) int quantity) {}

    public record Draft(
            @NotNull @Size(max = 20) String text, @NotEmpty List<@Valid Line> lines) {}

    public record WhoAmI(
            AccountId account,
            Optional<ResellerId> reseller,
            Optional<EmailAddress> email,
            boolean emailVerified,
            Set<String> roles,
            String actor,
            String language) {}

    @POST
    @Path("everything")
    @RolesAllowed(Roles.CUSTOMER)
    @Operation(summary = "Echo", description = "Gives back what was understood.")
    public Everything everything(Everything body) {
        return body;
    }

    @POST
    @Path("drafts")
    @RolesAllowed({Roles.CUSTOMER, Roles.SALES})
    @Operation(summary = "Check a draft", description = "Refuses what is not in stock.")
    public Draft draft(@Valid Draft draft) {
        if (!draft.lines().getFirst().sku().equals("MX-1")) {
            var sku = draft.lines().getFirst().sku();
            throw Problem.of(SampleProblem.UNKNOWN_SKU, sku).at("/lines/0/sku", SampleProblem.UNKNOWN_SKU, sku);
        }
        return draft;
    }

    @GET
    @Path("{noteId}")
    @RolesAllowed(Roles.SALES)
    @Operation(summary = "Read a note", description = "By its id.")
    public Everything byId(
            @PathParam("noteId") OrderId noteId,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("at") @Nullable Instant at,
            @QueryParam("email") @Nullable EmailAddress email,
            @QueryParam("loud") @Nullable Boolean loud) {
        return new Everything(
                noteId,
                email == null ? EmailAddress.parse("a@b.example").orElseThrow() : email,
                Country.US,
                Money.of("899.10", "USD"),
                Percentage.of("10"),
                from == null ? LocalDate.EPOCH : from,
                at == null ? Instant.EPOCH : at,
                null,
                loud,
                null);
    }

    @GET
    @RolesAllowed(Roles.SALES)
    @Operation(summary = "List notes", description = "In the order of their making.")
    public Page<String> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        var request = PageRequest.of(limit, cursor);
        long start = request.after().map(key -> key.at().getEpochSecond()).orElse(0L);
        var rows = IntStream.rangeClosed(1, 5)
                .filter(row -> row > start)
                .limit(request.fetch())
                .mapToObj(String::valueOf)
                .toList();
        return request.page(
                rows, row -> new PageRequest.Key(Instant.ofEpochSecond(Long.parseLong(row)), new UUID(0, 0)));
    }

    @PUT
    @Path("versioned")
    @RolesAllowed(Roles.SALES)
    @Operation(summary = "Change a note", description = "Needs the current version.")
    public void change(@HeaderParam("If-Match") @Nullable String ifMatch) {
        EntityTags.requireMatch(ifMatch, 7);
    }

    @GET
    @Path("me")
    @Authenticated
    @Operation(summary = "Who am I", description = "As the token says.")
    public WhoAmI me() {
        return new WhoAmI(
                caller.accountId(),
                caller.resellerId(),
                caller.email(),
                caller.emailVerified(),
                caller.roles(),
                caller.actor(),
                caller.locale().getLanguage());
    }

    @GET
    @Path("public")
    @PermitAll
    @Operation(summary = "For everybody", description = "Without a token.")
    public Page<String> open() {
        return new Page<>(List.of(caller.hasRole(Roles.RESELLER) ? "hello reseller" : "hello"), null);
    }

    @GET
    @Path("old")
    @PermitAll
    @Retiring(since = "2026-12-01", sunset = "2027-06-01", instead = "/v2/notes")
    @Operation(summary = "For everybody, the old way", description = "Will go.")
    public Page<String> old() {
        return open();
    }

    @POST
    @Path("form")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public String form(@FormParam("agrees") @Nullable String agrees) {
        return String.valueOf(agrees);
    }

    @GET
    @Path("defect")
    @PermitAll
    @Operation(hidden = true)
    public String defect() {
        throw new IllegalStateException("secret inner detail");
    }

    /// Says nothing about who may: nobody may.
    @GET
    @Path("forgotten")
    @Operation(hidden = true)
    public String forgotten() {
        return "never seen";
    }
}
