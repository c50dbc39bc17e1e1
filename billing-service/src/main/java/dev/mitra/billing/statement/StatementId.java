package dev.mitra.billing.statement;

import dev.mitra.kernel.Id;
import java.util.UUID;

/// A monthly statement.
public record StatementId(UUID value) implements Id {

    public static final String PREFIX = "stmt";

    @Override
    public String prefix() {
        return PREFIX;
    }
}
