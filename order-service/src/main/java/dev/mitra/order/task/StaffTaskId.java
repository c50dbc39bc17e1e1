package dev.mitra.order.task;

import dev.mitra.kernel.Id;
import dev.mitra.kernel.UuidV7;
import java.util.UUID;

/// A task of the staff.
public record StaffTaskId(UUID value) implements Id {
    public static final String PREFIX = "task";

    public static StaffTaskId random() {
        return new StaffTaskId(UuidV7.random());
    }

    @Override
    public String prefix() {
        return PREFIX;
    }
}
