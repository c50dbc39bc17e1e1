package dev.mitra.license.issue;

import dev.mitra.kernel.OrderId;
import dev.mitra.messaging.MessageContext;
import org.jspecify.annotations.Nullable;

/// Something that an event said of an order.
///
/// @param cause the event; what follows from it inherits its correlation
public record Heard<T>(OrderId order, T what, @Nullable MessageContext cause) {

    /// @param event one of a batch, or the one that is being read
    public static <T> Heard<T> in(Object event, OrderId order, T what) {
        return new Heard<>(
                order,
                what,
                MessageContext.of(event).or(MessageContext::current).orElse(null));
    }
}
