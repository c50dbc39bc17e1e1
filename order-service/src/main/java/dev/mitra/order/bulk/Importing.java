package dev.mitra.order.bulk;

import dev.mitra.kernel.OrderId;
import dev.mitra.order.order.PlacedOrder;
import dev.mitra.order.order.Placing;

/// What became of one order of a file.
public sealed interface Importing {

    /// Ordered, or in a dry run: would be.
    record Placed(PlacedOrder order) implements Importing {}

    /// The same order came under the same reference before.
    record CameBefore(OrderId order) implements Importing {}

    /// Another order came under this reference.
    record ReferenceReused() implements Importing {}

    record Refused(Placing.Refusal refusal) implements Importing {}
}
