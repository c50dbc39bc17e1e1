package dev.mitra.reseller.conversation;

import dev.mitra.kernel.Id;
import dev.mitra.kernel.UuidV7;
import java.util.UUID;

/// A reply that one of sales proposes and another one approves.
public record ProposalId(UUID value) implements Id {
    public static final String PREFIX = "rpl";

    public static ProposalId random() {
        return new ProposalId(UuidV7.random());
    }

    @Override
    public String prefix() {
        return PREFIX;
    }
}
