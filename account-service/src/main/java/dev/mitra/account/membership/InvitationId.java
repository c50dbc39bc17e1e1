package dev.mitra.account.membership;

import dev.mitra.kernel.Id;
import dev.mitra.kernel.UuidV7;
import java.util.UUID;

/// An invitation.
public record InvitationId(UUID value) implements Id {
    public static final String PREFIX = "invite";

    public static InvitationId random() {
        return new InvitationId(UuidV7.random());
    }

    @Override
    public String prefix() {
        return PREFIX;
    }
}
