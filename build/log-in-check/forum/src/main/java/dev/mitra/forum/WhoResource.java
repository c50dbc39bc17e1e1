package dev.mitra.forum;

import io.quarkus.oidc.UserInfo;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/// Tells who is logged in and what quarkus-oidc made of the groups.
@Path("/who")
@Authenticated
public class WhoResource {

    private final UserInfo person;
    private final SecurityIdentity identity;

    WhoResource(UserInfo person, SecurityIdentity identity) {
        this.person = person;
        this.identity = identity;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String who() {
        return "{\"person\":" + person.getUserInfoString() + ",\"roles\":"
                + identity.getRoles().size() + "}";
    }
}
