package dev.mitra.web.sample;

import dev.mitra.kernel.RequestOrigin;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// What few requests are allowed for.
@Path("/v1/limited")
@RolesAllowed("reseller")
@RunOnVirtualThread
public class LimitedResource {

    private final RequestOrigin origin;

    LimitedResource(RequestOrigin origin) {
        this.origin = origin;
    }

    public record OriginView(String address) {}

    @GET
    @Operation(summary = "Say from where", description = "For resellers.")
    public OriginView mine() {
        return view();
    }

    @GET
    @Path("open")
    @PermitAll
    @Operation(summary = "Say from where, to anybody", description = "For everybody.")
    public OriginView open() {
        return view();
    }

    private OriginView view() {
        return new OriginView(origin.address().orElse("nowhere"));
    }
}
