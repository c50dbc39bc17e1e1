package dev.mitra.web.sample;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Page;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// One box of one owner, which can be made to leak in every way that the walk must find.
@Path("/v1/boxes")
@RolesAllowed({Roles.CUSTOMER, Roles.RESELLER})
@RunOnVirtualThread
public class BoxResource {

    public static final AccountId OWNER = AccountId.random();
    public static final ResellerId BOX = ResellerId.random();
    public static final String NAME = "a box with a name of its own";
    public static final AtomicReference<Leak> LEAK = new AtomicReference<>(Leak.NONE);

    private static final AtomicReference<String> CONTENT = new AtomicReference<>("empty");

    /// What is forgotten.
    public enum Leak {
        NONE,
        SHOWS_IT,
        SAYS_FORBIDDEN,
        CHANGES_IT,
        LISTS_IT,
        TELLS_THAT_IT_EXISTS,
        TAKES_IT_FROM_A_BODY
    }

    private final Caller caller;

    BoxResource(Caller caller) {
        this.caller = caller;
    }

    public record BoxView(ResellerId id, String name, String content) {}

    public record Filling(String content) {}

    public record Moving(ResellerId box) {}

    @GET
    @Operation(summary = "List boxes", description = "One's own.")
    public Page<BoxView> list(@RestQuery @Nullable String text) {
        if (leaks(Leak.TELLS_THAT_IT_EXISTS) && NAME.equals(text)) {
            throw Problem.of(CommonProblem.FORBIDDEN);
        }
        return new Page<>(isMine() || leaks(Leak.LISTS_IT) ? List.of(view()) : List.of(), null);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Show a box", description = "One's own.")
    public BoxView show(@RestPath ResellerId id) {
        if (leaks(Leak.SAYS_FORBIDDEN) && !isMine()) {
            throw Problem.of(CommonProblem.FORBIDDEN);
        }
        return found(id, Leak.SHOWS_IT);
    }

    @POST
    @Path("{id}/contents")
    @Operation(summary = "Fill a box", description = "One's own.")
    public BoxView fill(@RestPath ResellerId id, @NotNull Filling filling) {
        if (leaks(Leak.CHANGES_IT)) {
            CONTENT.set(caller.actor());
        }
        return found(id, Leak.NONE);
    }

    @POST
    @Path("moves")
    @Operation(summary = "Move a box", description = "One's own.")
    public BoxView move(@NotNull Moving moving) {
        return found(moving.box(), Leak.TAKES_IT_FROM_A_BODY);
    }

    private BoxView found(ResellerId id, Leak leak) {
        if (id.equals(BOX) && (isMine() || (leaks(leak) && leak != Leak.NONE))) {
            return view();
        }
        throw Problem.of(CommonProblem.NOT_FOUND);
    }

    private boolean isMine() {
        return caller.accountId().equals(OWNER);
    }

    private static boolean leaks(Leak leak) {
        return LEAK.get() == leak;
    }

    private static BoxView view() {
        return new BoxView(BOX, NAME, CONTENT.get());
    }
}
